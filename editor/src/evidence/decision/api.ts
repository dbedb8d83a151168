import type { EtdCriterion } from "@recos/schemas/evidence/decision/etd"
import type { EtdField } from "@recos/schemas/evidence/published-evidence"
import type { DecisionApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../../api/client.ts"

const decision = hc<DecisionApi>(API, CLIENT).recos[":id"].questions[":questionId"].decision
const ofCriterion = decision[":criterion"]
const ofWords = ofCriterion.words[":field"]

export type Decision = InferResponseType<typeof decision.$get>
export type Criterion = Decision["criteria"][number]
export type Judgement = NonNullable<Criterion["judgement"]>
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
export const judgeCriterion = (param: CriterionAddress, judgement: string | null, revision: number) =>
  answerOf(ofCriterion.$put({ param, json: { judgement, revision } }))

/** Sent even while the page goes away. @throws Failure, `conflict` when one's own words changed in another window. */
export const writeWords = (param: WordsAddress, words: string, revision: number) =>
  answerOf(ofWords.$put({ param, json: { words, revision } }, { init: { keepalive: true } }))

/** @throws Failure, as `writeWords`. */
export const takeBackWords = (param: WordsAddress, revision: number) =>
  answerOf(ofWords["taken-back"].$post({ param, json: { revision } }))
