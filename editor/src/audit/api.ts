import type { AuditApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../api/client.ts"

const audit = hc<AuditApi>(API, CLIENT)

export type JournalRow = InferResponseType<typeof audit.journal.$get>[number]

/** The latest rows of a journal, a hundred at a time; `before` is the `seq` of the last row already shown. */
export type ReadJournal = (before?: number) => Promise<JournalRow[]>

const page = (before: number | undefined) => (before === undefined ? {} : { before: String(before) })

export const readJournal: ReadJournal = (before) => answerOf(audit.journal.$get({ query: page(before) }))

export const readRecoJournal =
  (id: string): ReadJournal =>
  (before) =>
    answerOf(audit.recos[":id"].journal.$get({ param: { id }, query: page(before) }))
