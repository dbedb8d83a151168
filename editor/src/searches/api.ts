import type { SearchApi } from "@recos/server/api"
import type { InferResponseType } from "hono/client"
import { API, answerOf, doneBy } from "../api/client.ts"
import { hc } from "../api/hc.ts"

const { unanswered } = hc<SearchApi>(API).searches

export type UnansweredSearch = InferResponseType<typeof unanswered.$get>[number]

/** What readers of the public site looked for in vain, the most asked first. */
export const listSearches = () => answerOf(unanswered.$get())

export const forgetSearch = ({ language, folded }: UnansweredSearch) =>
  doneBy(unanswered.forgotten.$post({ json: { language, folded } }))
