import type { AuditApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../api/client.ts"
import type { Page } from "../api/use-pages.ts"

const audit = hc<AuditApi>(API, CLIENT)

export type JournalRow = InferResponseType<typeof audit.journal.$get>["items"][number]

/** A journal, latest first, a page at a time. */
export type ReadJournal = (after?: string) => Promise<Page<JournalRow>>

const page = (after: string | undefined) => (after === undefined ? {} : { after })

export const readJournal: ReadJournal = (after) => answerOf(audit.journal.$get({ query: page(after) }))

export const readRecoJournal =
  (id: string): ReadJournal =>
  (after) =>
    answerOf(audit.recos[":id"].journal.$get({ param: { id }, query: page(after) }))
