import { speaksOfEffects } from "@recos/schemas/evidence/effects/measures"
import { type ReviewerAgreement, reviewerAgreement } from "@recos/schemas/evidence/grading/reviewer-agreement"
import type { PublishedOutcome } from "@recos/schemas/evidence/published-evidence"
import {
  isCriticalForEither,
  type QuestionCertainty,
  questionCertainty
} from "@recos/schemas/evidence/questions/question-certainty"
import type { QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { readOutcomes } from "../frozen/frozen-outcomes.ts"
import { questionRowsOf } from "../questions/rows.ts"

interface QuestionAgreement extends ReviewerAgreement {
  questionId: QuestionId
  overall: QuestionCertainty
  /** Outcomes that either college finds critical, and that count in the certainty of effects. */
  critical: string[]
}

/** How far the reviewers of a reco agree, over all its questions and for each. */
export interface RecoAgreement extends ReviewerAgreement {
  questions: QuestionAgreement[]
}

/**
 * Inter-rater agreement and overall certainty, from what a version would freeze today: gradings that two have signed on the
 * estimate as it stands, and nothing else.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readAgreement({ database }: House, actor: Actor, recoId: RecoId): Promise<RecoAgreement> {
  await authoriseReco(database, actor, "reco.read", recoId)
  const [questions, byQuestion] = await Promise.all([questionRowsOf(database, recoId), readOutcomes(database, recoId)])
  return {
    ...agreementOn([...byQuestion.values()].flat()),
    questions: questions.map(({ id: questionId }) => {
      const outcomes = byQuestion.get(questionId) ?? []
      return {
        questionId,
        ...agreementOn(outcomes),
        overall: questionCertainty(outcomes),
        critical: outcomes
          .filter(({ kind, importance }) => speaksOfEffects(kind) && isCriticalForEither(importance))
          .map(({ id }) => id)
      }
    })
  }
}

const agreementOn = (outcomes: readonly PublishedOutcome[]): ReviewerAgreement =>
  reviewerAgreement(
    outcomes
      .filter(({ kind }) => speaksOfEffects(kind))
      .flatMap(({ gradings: [one, other] }) => (one && other ? [[one.certainty, other.certainty] as const] : []))
  )
