import type { SourcesApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../../../api/client.ts"

const references = hc<SourcesApi>(API, CLIENT).recos[":id"].references

export type SourcesPreview = InferResponseType<typeof references.import.preview.$post>
export type ProposedSource = SourcesPreview["sources"][number]
export type UnreadSource = SourcesPreview["unread"][number]

/** What a file of sources would bring; nothing is written. @throws Failure, `bad-document`. */
export const previewSources = (id: string, text: string) =>
  answerOf(references.import.preview.$post({ param: { id }, json: { text } }))

/** Adds the chosen entries of a file, all or none. @throws Failure */
export const importSources = (id: string, text: string, chosen: number[]) =>
  answerOf(references.import.$post({ param: { id }, json: { text, chosen } }))

/** Where the sources are taken as a file. */
export const exportAddress = (id: string, ending: string): string => `${API}/recos/${id}/references/export.${ending}`
