import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { HistoryApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../api/client.ts"

const history = hc<HistoryApi>(API, CLIENT).recos[":id"].history[":language"]

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
