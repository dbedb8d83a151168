import type { EtdConclusion } from "@recos/schemas/evidence/decision/conclusion"
import type { EtdCriterion } from "@recos/schemas/evidence/decision/etd"
import type { EtdField } from "@recos/schemas/evidence/published-evidence"
import type { DecisionApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../../api/client.ts"

const ofQuestion = hc<DecisionApi>(API, CLIENT).recos[":id"].questions[":questionId"]
const decision = ofQuestion.decision
const ofCriterion = decision[":criterion"]
const ofWords = ofCriterion.words[":field"]

export type Decision = InferResponseType<typeof decision.$get>
export type Criterion = Decision["criteria"][number]
export type Judgement = NonNullable<Criterion["judgement"]>
/** Whose judgement: the group's, or that of one's own college. */
export type Whose = "group" | "college"
export type Words = Criterion["words"][number]

/** Which question of which reco. */
export interface QuestionAddress {
  id: string
  questionId: string
}
export type CriterionAddress = QuestionAddress & { criterion: EtdCriterion }
export type WordsAddress = CriterionAddress & { field: EtdField }

export const readDecision = (param: QuestionAddress) => answerOf(decision.$get({ param }))

/** @throws Failure, `conflict` when somebody judged since `revision`. */
export const judgeCriterion = (
  param: CriterionAddress,
  judged: { judgement: string | null; reason: string; whose: Whose },
  revision: number
) => answerOf(ofCriterion.$put({ param, json: { ...judged, revision } }))

/** @throws Failure, `conflict` when somebody concluded since `revision`. */
export const concludeDecision = (param: QuestionAddress, conclusion: EtdConclusion, revision: number | null) =>
  answerOf(ofQuestion.conclusion.$put({ param, json: { conclusion, revision } }))

/** Sent even while the page goes away. @throws Failure, `conflict` when one's own words changed in another window. */
export const writeWords = (param: WordsAddress, words: string, revision: number) =>
  answerOf(ofWords.$put({ param, json: { words, revision } }, { init: { keepalive: true } }))

/** @throws Failure, as `writeWords`. */
export const takeBackWords = (param: WordsAddress, revision: number) =>
  answerOf(ofWords["taken-back"].$post({ param, json: { revision } }))
