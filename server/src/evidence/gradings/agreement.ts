import {
  isCriticalForEither,
  type QuestionCertainty,
  questionCertainty,
  type ReviewerAgreement,
  reviewerAgreement
} from "@recos/schemas/evidence"
import type { Actor } from "@recos/schemas/member"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { importanceOf } from "../questions/importance-by-college.ts"
import { outcomeRowsOf, questionRowsOf } from "../questions/rows.ts"
import { type StandingOutcome, standingGradings } from "./standing-gradings.ts"

export interface QuestionAgreement extends ReviewerAgreement {
  questionId: string
  overall: QuestionCertainty
  /** Outcomes that either college finds critical. */
  critical: string[]
}

/** How far the reviewers of a reco agree, over all its questions and for each. */
export interface RecoAgreement extends ReviewerAgreement {
  questions: QuestionAgreement[]
}

/**
 * Inter-rater agreement and overall certainty, from gradings that two have signed and from nothing else.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readAgreement({ database }: House, actor: Actor, recoId: string): Promise<RecoAgreement> {
  await authoriseReco(database, actor, "reco.read", recoId)
  const [questions, outcomes, importance, standing] = await Promise.all([
    questionRowsOf(database, recoId),
    outcomeRowsOf(database, recoId),
    importanceOf(database, recoId, actor.id),
    standingGradings(database, recoId)
  ])
  return {
    ...reviewerAgreement([...standing.values()].map(certainties)),
    questions: questions.map(({ id: questionId }) => {
      const weighed = outcomes
        .filter((outcome) => outcome.questionId === questionId)
        .map(({ id }) => ({
          id,
          importance: importance.get(id)?.byCollege ?? {},
          standing: standing.get(id),
          agreed: standing.get(id)?.agreed ?? null
        }))
      return {
        questionId,
        ...reviewerAgreement(weighed.flatMap((outcome) => (outcome.standing ? [certainties(outcome.standing)] : []))),
        overall: questionCertainty(weighed),
        critical: weighed.filter((outcome) => isCriticalForEither(outcome.importance)).map(({ id }) => id)
      }
    })
  }
}

const certainties = ({ gradings: [one, other] }: StandingOutcome) => [one.certainty, other.certainty] as const
