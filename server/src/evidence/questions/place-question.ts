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
import { questionRowsOf } from "./rows.ts"
import { question } from "./tables.ts"

const ATTEMPTS = 5

/**
 * Puts a question before another one, or last.
 * @throws AppError `forbidden`, `not-found` (either question).
 */
export async function placeQuestion(
  house: House,
  actor: Actor,
  recoId: string,
  questionId: string,
  before: string | null
): Promise<void> {
  const { database } = house
  await retryOnConflict(ATTEMPTS, async () => {
    const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
    const moved = placeBefore(await questionRowsOf(database, recoId), questionId, before)
    if (!moved) throw new AppError("not-found")
    if (moved.length === 0) return
    await commit(database, [
      statusAsRead(house, reco),
      ...moved.map(({ id, from, to }) =>
        guarded(
          database
            .update(question)
            .set({ position: to })
            .where(and(eq(question.id, id), eq(question.position, from)))
        )
      ),
      journalRow(house, {
        memberId: actor.id,
        recoId,
        event: "question.changed",
        detail: { id: questionId, change: "moved" }
      })
    ])
  })
  house.evidenceNews.tell(recoId)
}
