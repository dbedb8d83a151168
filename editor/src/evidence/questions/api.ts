import type { OutcomeKind } from "@recos/schemas/evidence/effects/measures"
import type { QuestionsApi } from "@recos/server/api"
import { hc } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../../api/client.ts"
import type { WrittenOutcome } from "../outcomes/outcome-draft.ts"
import type { Outcome, Question } from "../use-evidence.ts"

const reco = hc<QuestionsApi>(API, CLIENT).recos[":id"]

/** What people write of a question. */
export type WrittenQuestion = Omit<Question, "id" | "revision" | "outcomes">

export const addQuestion = (id: string, written: WrittenQuestion) =>
  answerOf(reco.questions.$post({ param: { id }, json: written }))

export const changeQuestion = (id: string, questionId: string, written: WrittenQuestion, revision: number) =>
  answerOf(reco.questions[":questionId"].$patch({ param: { id, questionId }, json: { ...written, revision } }))

export const removeQuestion = (id: string, { id: questionId, revision }: Question) =>
  doneBy(reco.questions[":questionId"].$delete({ param: { id, questionId }, query: { revision: String(revision) } }))

/** Puts a question before another; null for the last place. */
export const placeQuestion = (id: string, questionId: string, before: string | null) =>
  doneBy(reco.questions[":questionId"].place.$put({ param: { id, questionId }, json: { before } }))

export const addOutcome = (id: string, questionId: string, name: string, kind: OutcomeKind) =>
  answerOf(reco.questions[":questionId"].outcomes.$post({ param: { id, questionId }, json: { name, kind } }))

/** Writes rows of the table of a question: all of them, or none. */
export const writeOutcomes = (
  id: string,
  questionId: string,
  rows: readonly (Partial<WrittenOutcome> & { id: string | null; revision: number })[]
) => answerOf(reco.questions[":questionId"].outcomes.$put({ param: { id, questionId }, json: { rows: [...rows] } }))

/** Answers the outcome as it is kept, baselines under the ids that the server gave. */
export const changeOutcome = (id: string, outcomeId: string, written: WrittenOutcome, revision: number) =>
  answerOf(reco.outcomes[":outcomeId"].$patch({ param: { id, outcomeId }, json: { ...written, revision } }))

export const removeOutcome = (id: string, { id: outcomeId, revision }: Outcome) =>
  doneBy(reco.outcomes[":outcomeId"].$delete({ param: { id, outcomeId }, query: { revision: String(revision) } }))

/** Puts an outcome before another of its question; null for the last place. */
export const placeOutcome = (id: string, outcomeId: string, before: string | null) =>
  doneBy(reco.outcomes[":outcomeId"].place.$put({ param: { id, outcomeId }, json: { before } }))

/** Says how much an outcome matters to the one who is signed in; null takes it back. */
export const rateImportance = (id: string, outcomeId: string, value: number | null) =>
  doneBy(reco.outcomes[":outcomeId"].importance.$put({ param: { id, outcomeId }, json: { value } }))
