import type { AgreedGrading } from "@recos/schemas/evidence/grading/agreed-grading"
import { settleGradings } from "@recos/schemas/evidence/grading/reconcile"
import { settlement } from "@recos/schemas/evidence/grading/reconciliation"
import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq, isNotNull } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { commit, guarded, type Write } from "../../storage/commit.ts"
import { grading, reconciliation } from "../../storage/tables/gradings.ts"
import { estimateFingerprint } from "./estimate-fingerprint.ts"
import { type GradingRow, pairOf, settledNames } from "./grading-rows.ts"
import { authoriseOnOutcome, noLinkAsRead, outcomeAsRead } from "./meet-question.ts"
import { ownRow } from "./own-row.ts"
import { signedJudgements } from "./standing-gradings.ts"

export const newReconciliation = settlement.extend({
  /** The fingerprint of the estimate that the group looks at. */
  estimateHash: z.string().length(64),
  /** The revision of the common grading that the person saw; 0 before there is any. */
  revision: z.number().int().min(0)
})

/**
 * Settles the common grading of an outcome that two reviewers have graded. Their own gradings stay as they are.
 * @throws AppError `forbidden`, `not-found`, `incomplete` (a difference without a level or a reason), `conflict` (not signed by
 * two, the estimate has moved, or somebody was first).
 */
export async function reconcileGradings(
  house: House,
  actor: Actor,
  recoId: RecoId,
  outcomeId: OutcomeId,
  { estimateHash, revision, ...settled }: z.infer<typeof newReconciliation>
): Promise<{ revision: number; certainty: AgreedGrading["certainty"] }> {
  const { database } = house
  const met = await authoriseOnOutcome(database, actor, "grading.reconcile", recoId, outcomeId)
  const { rows } = await ownRow(database, recoId, outcomeId, actor.id)
  const pair = pairOf(rows)
  if (!pair) throw new AppError("conflict", { reason: "not-yet-two" })
  // Two gradings of older figures say nothing of these: both are given anew first.
  const isAnother = [estimateHash, pair[0].estimateHash].some(
    (hash) => hash !== estimateFingerprint(met.outcome.content)
  )
  if (isAnother) {
    throw new AppError("conflict", { reason: "estimate-moved" })
  }
  const result = settleGradings(
    signedJudgements(pair[0].judgements),
    signedJudgements(pair[1].judgements),
    settled,
    met.outcome.content
  )
  if ("gaps" in result) throw new AppError("incomplete", { reason: "reconciliation-incomplete" })
  const row = {
    agreed: result.agreed,
    settles: settledNames(pair),
    estimateHash,
    decidedBy: actor.id,
    decidedAt: house.now(),
    revision: revision + 1
  }
  const first = database
    .insert(reconciliation)
    .values({ outcomeId, ...row })
    .onConflictDoNothing()
  const next = database
    .update(reconciliation)
    .set(row)
    .where(and(eq(reconciliation.outcomeId, outcomeId), eq(reconciliation.revision, revision)))
  await commit(house, [
    contentChange(house, met.reco, { part: "gradings", item: outcomeId }),
    outcomeAsRead(house, met.outcome),
    noLinkAsRead(house, actor.id, met.question.id),
    ...pair.map((one) => seatAsRead(house, one)),
    guarded(revision === 0 ? first : next),
    journalRow(house, { memberId: actor.id, recoId, event: "grading.reconciled", detail: { outcomeId } })
  ])
  return { revision: row.revision, certainty: result.agreed.certainty }
}

/** The guard of what is settled between two gradings: none of it is written once one of them counts no more. */
function seatAsRead({ database }: House, { id, revision }: GradingRow): Write {
  return guarded(
    database
      .update(grading)
      .set({ revision })
      .where(and(eq(grading.id, id), eq(grading.revision, revision), isNotNull(grading.seat)))
  )
}
