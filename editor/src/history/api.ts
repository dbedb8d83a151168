import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { HistoryApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const reco = hc<HistoryApi>(API, CLIENT).recos[":id"]
const history = reco.history[":language"]
const moment = reco.moments[":seq"].name

/** A part of the history of a text, the latest session first. */
export type History = InferResponseType<typeof history.$get>
/** A session of work. */
export type SessionLine = History["items"][number]
export type Author = SessionLine["authors"][number]

/** The sessions of one text, a page at a time. @throws Failure */
export const readHistory =
  (id: string, language: Language) =>
  (after?: string): Promise<History> =>
    answerOf(history.$get({ param: { id, language }, query: { after } }))

/** Names the text as it is now, in one language. @throws Failure */
export const namePresent = (id: string, language: Language, name: string): Promise<void> =>
  doneBy(history.names.$post({ param: { id, language }, json: { name } }))

/** Names a moment of the history. @throws Failure */
export const nameMoment = (id: string, throughSeq: number, name: string): Promise<void> =>
  doneBy(moment.$put({ param: { id, seq: String(throughSeq) }, json: { name } }))

/** Takes its name away. @throws Failure */
export const unnameMoment = (id: string, throughSeq: number): Promise<void> =>
  doneBy(moment.$delete({ param: { id, seq: String(throughSeq) } }))

/** Who wrote the words that came since the last version. */
export type Shares = InferResponseType<typeof history.shares.$get>

/** @throws Failure */
export const readShares = (id: string, language: Language): Promise<Shares> =>
  answerOf(history.shares.$get({ param: { id, language } }))
