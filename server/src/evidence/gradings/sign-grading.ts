import { methodFor } from "@recos/schemas/evidence/grading/domains"
import { gradingGaps, judgedBy } from "@recos/schemas/evidence/grading/grading-rules"
import { GRADING_SEATS, gradingRefusal } from "@recos/schemas/evidence/grading/grading-seats"
import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq, isNotNull } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { commit, guarded, type Write } from "../../storage/commit.ts"
import { retryOnConflict } from "../../storage/retry-on-conflict.ts"
import { grading } from "../../storage/tables/gradings.ts"
import { estimateFingerprint } from "./estimate-fingerprint.ts"
import { type GradingRow, ownState, seatedOf, seatsOf } from "./grading-rows.ts"
import { authoriseOnOutcome, noLinkAsRead, outcomeAsRead } from "./meet-question.ts"
import { ownRow } from "./own-row.ts"

const ATTEMPTS = 5

export const gradingSignature = z.object({
  /** The revision of the grading that the person reads as they sign. */
  revision: z.number().int().min(1),
  /** The fingerprint of the estimate that they look at. */
  estimateHash: z.string().length(64)
})

/**
 * Signs one's grading, which takes one of the two seats of the outcome; the second to sign lets both be seen.
 * @throws AppError `forbidden`, `not-found`, `incomplete` (something is not judged), `conflict` (two others have signed, the
 * estimate has moved, or the grading has).
 */
export async function signGrading(
  house: House,
  actor: Actor,
  recoId: RecoId,
  outcomeId: OutcomeId,
  { revision, estimateHash }: z.infer<typeof gradingSignature>
): Promise<void> {
  const { database } = house
  await retryOnConflict(ATTEMPTS, async () => {
    const { reco, question, outcome } = await authoriseOnOutcome(database, actor, "grading.give", recoId, outcomeId)
    const { rows, mine } = await ownRow(database, recoId, outcomeId, actor.id)
    const hash = estimateFingerprint(outcome.content)
    const refused = gradingRefusal(ownState(mine), seatsOf(rows), hash)
    if (refused) throw new AppError("conflict", { reason: refused })
    if (mine?.revision !== revision) throw new AppError("conflict")
    if (estimateHash !== hash) throw new AppError("conflict", { reason: "estimate-moved" })
    if (gradingGaps(mine.judgements, outcome.content).length > 0)
      throw new AppError("incomplete", { reason: "grading-incomplete" })
    const { seat, giver } = freeSeat(rows, hash)
    // What was begun for another kind of outcome is not signed with it.
    const judgements = judgedBy(mine.judgements, methodFor(outcome.content.kind))
    const signed = { judgements, seat, estimateHash, signedAt: house.now(), revision: revision + 1 }
    await commit(house, [
      contentChange(house, reco, { part: "gradings", item: outcomeId }),
      outcomeAsRead(house, outcome),
      noLinkAsRead(house, actor.id, question.id),
      ...(giver ? [giveSeat(house, giver)] : []),
      // Two who sign at once ask for the same seat: the unique index gives it to one, and the other looks again.
      guarded(
        database
          .update(grading)
          .set(signed)
          .where(and(eq(grading.id, mine.id), eq(grading.revision, revision)))
      ),
      journalRow(house, { memberId: actor.id, recoId, event: "grading.signed", detail: { outcomeId } })
    ])
  })
}

/** The seat to take, and the grading of older figures that gives it up where both are taken. */
function freeSeat(rows: readonly GradingRow[], hash: string): { seat: 1 | 2; giver: GradingRow | undefined } {
  const seated = seatedOf(rows)
  const giver = seated.length < GRADING_SEATS ? undefined : seated.find(({ estimateHash }) => estimateHash !== hash)
  const kept = seated.filter((row) => row !== giver)
  return { seat: kept.some((row) => row.seat === 1) ? 2 : 1, giver }
}

/** Its author finds it again as a draft, to be judged on the present figures. */
function giveSeat({ database }: House, { id, revision }: GradingRow): Write {
  return guarded(
    database
      .update(grading)
      .set({ seat: null, signedAt: null, revision: revision + 1 })
      .where(and(eq(grading.id, id), eq(grading.revision, revision), isNotNull(grading.seat)))
  )
}
