import { placeBefore } from "@recos/schemas/evidence"
import type { Actor } from "@recos/schemas/member"
import { and, eq } from "drizzle-orm"
import { journalRow } from "../../audit/journal-row.ts"
import { AppError } from "../../errors.ts"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { statusAsRead } from "../../recos/status-guard.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { retryOnConflict } from "../../storage/retry-on-conflict.ts"
import { optionRowsOf } from "./rows.ts"
import { treatmentOption } from "./tables.ts"

const ATTEMPTS = 5

/**
 * Puts an option before another one, or last.
 * @throws AppError `forbidden`, `not-found` (either option).
 */
export async function placeOption(
  house: House,
  actor: Actor,
  recoId: string,
  optionId: string,
  before: string | null
): Promise<void> {
  const { database } = house
  await retryOnConflict(ATTEMPTS, async () => {
    const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
    const rows = await optionRowsOf(database, recoId)
    const moved = placeBefore(rows, optionId, before)
    if (!moved) throw new AppError("not-found")
    if (moved.length === 0) return
    const name = rows.find(({ id }) => id === optionId)?.content.name ?? ""
    await commit(database, [
      statusAsRead(house, reco),
      ...moved.map(({ id, from, to }) =>
        guarded(
          database
            .update(treatmentOption)
            .set({ position: to })
            .where(and(eq(treatmentOption.id, id), eq(treatmentOption.position, from)))
        )
      ),
      journalRow(house, {
        memberId: actor.id,
        recoId,
        event: "option.changed",
        detail: { id: optionId, change: "moved", name }
      })
    ])
  })
  house.evidenceNews.tell(recoId)
}
