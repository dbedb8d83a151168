import { gradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { gradingRefusal } from "@recos/schemas/evidence/grading/grading-seats"
import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { statusAsRead } from "../../recos/reco-guards.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { grading } from "../../storage/tables/gradings.ts"
import { estimateFingerprint } from "./estimate-fingerprint.ts"
import { ownState, seatsOf } from "./grading-rows.ts"
import { authoriseOnOutcome, outcomeStillThere } from "./meet-question.ts"
import { ownRow } from "./own-row.ts"

export const savedGrading = z.object({
  judgements: gradingDraft,
  /** The fingerprint of the estimate that the person looks at. */
  estimateHash: z.string().length(64),
  /** The revision that the person saw; 0 before there is any. */
  revision: z.number().int().min(0)
})

/**
 * Keeps one's grading as one types it. Nobody else is told: there is nothing for them to see.
 * @throws AppError `forbidden`, `not-found`, `conflict` (also: signed already, or two others have signed).
 */
export async function saveGrading(
  house: House,
  actor: Actor,
  recoId: RecoId,
  outcomeId: OutcomeId,
  { judgements, estimateHash, revision }: z.infer<typeof savedGrading>
): Promise<{ revision: number }> {
  const { database } = house
  const { reco, outcome } = await authoriseOnOutcome(database, actor, "grading.give", recoId, outcomeId)
  const { rows, mine } = await ownRow(database, recoId, outcomeId, actor.id)
  const refused = gradingRefusal(ownState(mine), seatsOf(rows), estimateFingerprint(outcome.content))
  if (refused) throw new AppError("conflict", { reason: refused })
  const saved = { judgements, estimateHash, updatedAt: house.now(), college: actor.college, revision: revision + 1 }
  const first = database
    .insert(grading)
    .values({ id: house.newId(), outcomeId, memberId: actor.id, ...saved })
    .onConflictDoNothing()
  const next = database
    .update(grading)
    .set(saved)
    .where(and(eq(grading.outcomeId, outcomeId), eq(grading.memberId, actor.id), eq(grading.revision, revision)))
  await commit(house, [
    statusAsRead(house, reco),
    outcomeStillThere(house, outcome),
    guarded(revision === 0 ? first : next)
  ])
  return { revision: revision + 1 }
}
