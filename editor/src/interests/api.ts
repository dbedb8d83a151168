import type { DeclarationDraft } from "@recos/schemas/people/interests/declaration"
import type { AnalysisLevel } from "@recos/schemas/people/interests/kinds"
import type { InterestsApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const api = hc<InterestsApi>(API, CLIENT)
const own = api.me.declaration
const ofQuestion = api.recos[":id"].questions[":questionId"]

export type OwnDeclaration = InferResponseType<typeof own.$get, 200>
export type DeclarationLine = InferResponseType<typeof api.declarations.$get, 200>["items"][number]
export type Interests = InferResponseType<typeof ofQuestion.interests.$get, 200>
export type ShownInterest = Interests[number]

export const readOwnDeclaration = () => answerOf(own.$get())

/** Sent even while the page goes away. @throws Failure, `conflict` when the draft changed in another window. */
export const keepDraft = (draft: DeclarationDraft, revision: number) =>
  answerOf(own.draft.$put({ json: { draft, revision } }, { init: { keepalive: true } }))

export const signDeclaration = (draft: DeclarationDraft) =>
  answerOf(own.signature.$post({ json: { draft, sincere: true } }))

/** Where the declarations of members stand, by name, a page at a time; those that lack alone when asked. */
export const listDeclarations = (lacking: boolean, after?: string) =>
  answerOf(
    api.declarations.$get({
      query: { ...(lacking && { lacking: "yes" as const }), ...(after !== undefined && { after }) }
    })
  )

export const readDeclaration = (id: string) => answerOf(api.members[":id"].declaration.$get({ param: { id } }))

export const readInterests = (id: string, questionId: string) =>
  answerOf(ofQuestion.interests.$get({ param: { id, questionId } }))

export const sayInterest = (
  id: string,
  questionId: string,
  json: { kind: "none" } | { kind: "linked"; words: string }
) => doneBy(ofQuestion.interest.$put({ param: { id, questionId }, json }))

export const analyseInterests = (
  param: { id: string; questionId: string; memberId: string },
  json: { level: AnalysisLevel; reasons: string; checkedOn: string | null; revision: number }
) => answerOf(ofQuestion.analyses[":memberId"].$put({ param, json }))
