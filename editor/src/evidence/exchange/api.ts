import type { EvidenceExchangeApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../../api/client.ts"
import type { ReadFile } from "./read-files.ts"

const evidence = hc<EvidenceExchangeApi>(API, CLIENT).recos[":id"].evidence

export type ImportPreview = InferResponseType<typeof evidence.import.preview.$post>
export type ListedImport = InferResponseType<typeof evidence.imports.$get>[number]
export type Finding = ListedImport["findings"][number]

/** What files would bring; nothing is written. @throws Failure, `bad-document` with the file's name. */
export const previewImport = (id: string, files: ReadFile[]) =>
  answerOf(evidence.import.preview.$post({ param: { id }, json: { files } }))

export type Edition = NonNullable<ImportPreview["edition"]>
export type UpdatedQuestion = Edition["updated"][number]
export type Imported = InferResponseType<typeof evidence.import.$post, 201>

/** What to do with what the reco holds: nothing, add once more beside, or take the files for a newer edition of it. */
export type WhenKnown = "refuse" | "add" | { why: string; ungraded: Ungraded }
export type Ungraded = "propose" | "replace"

/** @throws Failure, `conflict` when the reco holds the same already, or another edition of it. */
export const importFiles = (id: string, files: ReadFile[], whenKnown: WhenKnown): Promise<Imported> =>
  answerOf(evidence.import.$post({ param: { id }, json: { files, whenKnown } }))

export const listImports = (id: string) => answerOf(evidence.imports.$get({ param: { id } }))

/** Where a file of the reco's evidence is taken. */
export const exportAddress = (id: string, file: string): string => `${API}/recos/${id}/evidence/${file}`
