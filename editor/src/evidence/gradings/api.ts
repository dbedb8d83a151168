import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import type { Settlement } from "@recos/schemas/evidence/grading/reconciliation"
import type { GradingsApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../../api/client.ts"

const reco = hc<GradingsApi>(API, CLIENT).recos[":id"]
const ofOutcome = reco.outcomes[":outcomeId"]
const ofQuestion = reco.questions[":questionId"]

export type OutcomeGradings = InferResponseType<typeof ofOutcome.gradings.$get, 200>
export type OwnGrading = NonNullable<OutcomeGradings["mine"]>
export type RevealedGrading = OutcomeGradings["revealed"][number]
export type RecoAgreement = InferResponseType<typeof reco.gradings.$get, 200>

/** An outcome of a reco, as the addresses of its grading name it. */
export interface OutcomeAddress {
  id: string
  outcomeId: string
}

/** What one may see of the gradings of each outcome of a question, by the outcome's id. */
export type QuestionGradings = Record<string, OutcomeGradings>

export const readQuestionGradings = (id: string, questionId: string): Promise<QuestionGradings> =>
  answerOf(ofQuestion.gradings.$get({ param: { id, questionId } }))

export const readGradings = (param: OutcomeAddress) => answerOf(ofOutcome.gradings.$get({ param }))

/** Sent even while the page goes away. @throws Failure, `conflict` when one's own grading changed in another window. */
export const saveGrading = (
  param: OutcomeAddress,
  json: { judgements: GradingDraft; estimateHash: string; revision: number }
) => answerOf(ofOutcome.grading.$put({ param, json }, { init: { keepalive: true } }))

export const signGrading = (param: OutcomeAddress, json: { estimateHash: string; revision: number }) =>
  doneBy(ofOutcome.grading.signature.$post({ param, json }))

export const takeBackGrading = (param: OutcomeAddress) => doneBy(ofOutcome.grading.signature.$delete({ param }))

export const settleGradings = (param: OutcomeAddress, json: Settlement & { estimateHash: string; revision: number }) =>
  answerOf(ofOutcome.reconciliation.$put({ param, json }))

export const readAgreement = (id: string) => answerOf(reco.gradings.$get({ param: { id } }))
