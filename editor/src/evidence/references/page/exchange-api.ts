import type { ReferencesExchangeApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../../../api/client.ts"

const references = hc<ReferencesExchangeApi>(API, CLIENT).recos[":id"].references

export type ReferencesPreview = InferResponseType<typeof references.import.preview.$post>
export type ProposedReference = ReferencesPreview["sources"][number]
export type UnreadReference = ReferencesPreview["unread"][number]

/** What a file of sources would bring, from one of its entries on; nothing is written. @throws Failure, `bad-document`. */
export const previewReferences = (id: string, text: string, from = 1) =>
  answerOf(references.import.preview.$post({ param: { id }, json: { text, from } }))

/** Adds the chosen entries of a file, all or none. @throws Failure */
export const importReferences = (id: string, text: string, chosen: number[]) =>
  answerOf(references.import.$post({ param: { id }, json: { text, chosen } }))

/** Where the sources are taken as a file. */
export const exportAddress = (id: string, ending: string): string => `${API}/recos/${id}/references/export.${ending}`
