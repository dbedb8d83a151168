import type { SearchApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const { unanswered } = hc<SearchApi>(API, CLIENT).searches

export type UnansweredSearch = InferResponseType<typeof unanswered.$get>[number]

/** What readers of the public site looked for in vain, the most asked first. */
export const listSearches = () => answerOf(unanswered.$get())

export const forgetSearch = ({ language, folded }: UnansweredSearch) =>
  doneBy(unanswered.forgotten.$post({ json: { language, folded } }))
