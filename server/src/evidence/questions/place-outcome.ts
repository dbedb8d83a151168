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
import { outcomeOf, outcomeRowsOf } from "./rows.ts"
import { outcome } from "./tables.ts"

const ATTEMPTS = 5

/**
 * Puts an outcome before another one of its question, or last.
 * @throws AppError `forbidden`, `not-found` (either outcome, or not of the same question).
 */
export async function placeOutcome(
  house: House,
  actor: Actor,
  recoId: string,
  outcomeId: string,
  before: string | null
): Promise<void> {
  const { database } = house
  await retryOnConflict(ATTEMPTS, async () => {
    const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
    const { questionId } = await outcomeOf(database, recoId, outcomeId)
    const siblings = (await outcomeRowsOf(database, recoId)).filter((row) => row.questionId === questionId)
    const moved = placeBefore(siblings, outcomeId, before)
    if (!moved) throw new AppError("not-found")
    if (moved.length === 0) return
    await commit(database, [
      statusAsRead(house, reco),
      ...moved.map(({ id, from, to }) =>
        guarded(
          database
            .update(outcome)
            .set({ position: to })
            .where(and(eq(outcome.id, id), eq(outcome.position, from)))
        )
      ),
      journalRow(house, {
        memberId: actor.id,
        recoId,
        event: "outcome.changed",
        detail: { id: outcomeId, change: "moved" }
      })
    ])
  })
  house.evidenceNews.tell(recoId)
}
