import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { TrainingApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../api/client.ts"

const { booklets } = hc<TrainingApi>(API, CLIENT)

/** A published reco that a booklet can hold. */
export type BookletChoice = InferResponseType<typeof booklets.recos.$get>["items"][number]

export interface Booklet {
  /** The recos, in their order. */
  slugs: string[]
  title: string
  /** The day of the session, `YYYY-MM-DD`. */
  heldOn: string
  language: Language
}

/** What a booklet can hold in a language, by title, a page at a time; with words typed, those whose titles hold them all. */
export const listBookletChoices = (language: Language, q: string, after?: string) =>
  answerOf(booklets.recos.$get({ query: { language, q, ...(after !== undefined && { after }) } }))

/** The booklet as a PDF. @throws Failure, as `askServer`. */
export const composeBooklet = async (booklet: Booklet): Promise<Blob> =>
  (await booklets.$post({ json: booklet })).blob()
