import type { NewAnchor, NewThread } from "@recos/schemas/remarks/remark"
import type { RemarksApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const client = hc<RemarksApi>(API, CLIENT)
const { remarks } = client.recos[":id"]
const ofThread = remarks[":threadId"]
const ofMessage = ofThread.messages[":remarkId"]

export type Remarks = InferResponseType<typeof remarks.$get>
export type Thread = Remarks["threads"][number]
export type Amendment = NonNullable<Thread["amendment"]>
export type Message = Thread["messages"][number]
export type Person = Remarks["people"][number]

/** @throws Failure */
export const readRemarks = (id: string): Promise<Remarks> => answerOf(remarks.$get({ param: { id } }))

/** @throws Failure */
export const openThread = (id: string, json: NewThread): Promise<Thread> =>
  answerOf(remarks.$post({ param: { id }, json }))

/** @throws Failure */
export const answerThread = (id: string, threadId: string, words: string): Promise<Thread> =>
  answerOf(ofThread.messages.$post({ param: { id, threadId }, json: { words } }))

/** @throws Failure */
export const settleThread = (id: string, threadId: string, resolved: boolean): Promise<Thread> =>
  answerOf(ofThread.resolution.$put({ param: { id, threadId }, json: { resolved } }))

/** @throws Failure */
export const assignThread = (id: string, threadId: string, memberId: Person["id"] | null): Promise<Thread> =>
  answerOf(ofThread.assignee.$put({ param: { id, threadId }, json: { memberId } }))

/** Puts the words that a thread proposes in the text. @throws Failure, `conflict` when the text says something else by now, or somebody was first. */
export const acceptAmendment = (id: string, threadId: string, reason: string): Promise<Thread> =>
  answerOf(ofThread.acceptance.$put({ param: { id, threadId }, json: { reason } }))

/** @throws Failure, `conflict` when somebody was first. */
export const refuseAmendment = (id: string, threadId: string, reason: string): Promise<Thread> =>
  answerOf(ofThread.refusal.$put({ param: { id, threadId }, json: { reason } }))

/** Says that one is for what a thread proposes, or no longer. @throws Failure */
export const supportAmendment = (id: string, threadId: string, supports: boolean): Promise<Thread> =>
  answerOf(ofThread.support.$put({ param: { id, threadId }, json: { supports } }))

/** Binds a thread to the letters in which its quote was found again. @throws Failure */
export const anchorThread = (id: string, threadId: string, json: NewAnchor): Promise<void> =>
  doneBy(ofThread.anchor.$put({ param: { id, threadId }, json }))

/** @throws Failure, `conflict` when it was changed meanwhile. */
export const changeRemark = (id: string, threadId: string, message: Message, words: string): Promise<Thread> =>
  answerOf(
    ofMessage.$patch({ param: { id, threadId, remarkId: message.id }, json: { words, revision: message.revision } })
  )

/** @throws Failure */
export const removeRemark = (id: string, threadId: string, remarkId: string): Promise<Thread> =>
  answerOf(ofMessage.$delete({ param: { id, threadId, remarkId } }))
