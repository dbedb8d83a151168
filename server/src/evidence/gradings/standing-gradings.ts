import type { AgreedGrading } from "@recos/schemas/evidence/grading/agreed-grading"
import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { draftCertainty, methodOfSigned } from "@recos/schemas/evidence/grading/grading-rules"
import type { GradingJudgements } from "@recos/schemas/evidence/grading/judgements"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Certainty, College } from "@recos/schemas/vocabulary/closed-lists"
import type { Database } from "../../storage/database.ts"
import type { Part } from "../questions/rows.ts"
import { type GradingRow, gradingRowsOf, pairOf, reconciliationRowsOf, stands } from "./grading-rows.ts"

/** A signed grading that counts, once both may be seen. */
interface StandingGrading {
  memberId: MemberId
  name: string
  college: College
  judgements: GradingJudgements
  certainty: Certainty
  signedAt: Date
  estimateHash: string
}

export interface StandingOutcome {
  /** Both gradings, always in the same order of people. */
  gradings: readonly [StandingGrading, StandingGrading]
  /** What stands after the two met; null while they have not, or when one of the two has been given anew. */
  agreed: (AgreedGrading & { decidedBy: string | null; decidedAt: Date; estimateHash: string }) | null
}

/**
 * The gradings of a reco, or of a part of it, that others may see, by outcome: only outcomes that two reviewers have signed are here. All that shows,
 * freezes or exports gradings reads them here, so that nobody meets the other's grading before both have signed.
 */
export async function standingGradings(
  database: Database,
  recoId: RecoId,
  part: Part = {}
): Promise<Map<string, StandingOutcome>> {
  const byOutcome = Map.groupBy(await gradingRowsOf(database, recoId, part), ({ outcomeId }) => outcomeId)
  const reconciliations = new Map(
    (await reconciliationRowsOf(database, recoId, part)).map((row) => [row.outcomeId, row])
  )
  const standing = new Map<string, StandingOutcome>()
  for (const [outcomeId, rows] of byOutcome) {
    const pair = pairOf(rows)
    if (!pair) continue
    const settled = reconciliations.get(outcomeId)
    const agreed = settled &&
      stands(settled, pair) && {
        ...settled.agreed,
        decidedBy: settled.deciderName,
        decidedAt: settled.decidedAt,
        estimateHash: settled.estimateHash
      }
    standing.set(outcomeId, { gradings: [standingOf(pair[0]), standingOf(pair[1])], agreed: agreed || null })
  }
  return standing
}

/** A signed row as it may be shown. */
export function standingOf({ memberId, name, college, judgements, signedAt, updatedAt, estimateHash }: GradingRow) {
  const whole = signedJudgements(judgements)
  const certainty = draftCertainty(judgements, methodOfSigned(judgements))?.certainty ?? whole.start
  return { memberId, name, college, judgements: whole, certainty, signedAt: signedAt ?? updatedAt, estimateHash }
}

/** What was signed. @throws Error for a row that no signature could have let through. */
export function signedJudgements(judgements: GradingDraft): GradingJudgements {
  const { start } = judgements
  if (start === null) throw new Error("a signed grading has no start")
  return { ...judgements, start }
}
