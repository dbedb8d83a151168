import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { outcome } from "../../storage/tables/questions.ts"
import { outcomeOf } from "./rows.ts"
import { isOutcomeGraded, outcomeUngraded } from "./ungraded.ts"

/**
 * Takes an outcome out of its question, with how people rated it. What reviewers have signed is never thrown away.
 * @throws AppError `forbidden`, `not-found`, `conflict` (`outcome-graded`; or somebody was first).
 */
export async function removeOutcome(
  house: House,
  actor: Actor,
  recoId: RecoId,
  outcomeId: OutcomeId,
  revision: number
): Promise<void> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  const { content } = await outcomeOf(database, recoId, outcomeId)
  if (await isOutcomeGraded(database, outcomeId)) throw new AppError("conflict", { reason: "outcome-graded" })
  await commit(house, [
    contentChange(house, reco, { part: "outcomes" }),
    guarded(
      database
        .delete(outcome)
        .where(and(eq(outcome.id, outcomeId), eq(outcome.revision, revision), outcomeUngraded(database, outcomeId)))
    ),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "outcome.changed",
      detail: { id: outcomeId, change: "removed", name: content.name }
    })
  ])
}
