import type { RecoDocument } from "@recos/schemas/document/document"
import { type ReadResult, readDocument } from "@recos/schemas/document/read-document"
import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { and, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { document, isOwnText } from "../storage/tables/documents.ts"

export interface LiveText {
  documentId: DocumentId
  language: Language
  generation: string
  /** The title as last kept in the row. */
  title: string
  /** Null when what is stored does not fit the schema: kept whole, never cut, and told. */
  document: RecoDocument | null
}

/** The documents of a reco, in the house's order of languages. */
export async function documentsOf(house: Pick<House, "database">, recoId: RecoId) {
  const rows = await house.database
    .select()
    .from(document)
    .where(and(eq(document.recoId, recoId), isOwnText))
  return rows.toSorted((one, other) => LANGUAGES.indexOf(one.language) - LANGUAGES.indexOf(other.language))
}

/** Reads the texts of a reco as they are now, in every language. A write that stands on them names the content revision read before. */
export async function readLiveTexts(house: House, recoId: RecoId): Promise<LiveText[]> {
  const texts: LiveText[] = []
  for (const row of await documentsOf(house, recoId)) {
    const stored = await house.rooms.read(row.id)
    const read: ReadResult = stored ? readDocument(stored) : { problems: [] }
    if ("problems" in read) house.log.error("unreadable-document", read.problems.slice(0, 5), { documentId: row.id })
    const { id: documentId, language, generation, title } = row
    texts.push({ documentId, language, generation, title, document: "document" in read ? read.document : null })
  }
  return texts
}

/**
 * The live text in one language; the first of the reco when no language is named.
 * @throws AppError `not-found`, `bad-document` when what is stored does not fit the schema.
 */
export async function readLiveText(house: House, recoId: RecoId, language?: Language): Promise<RecoDocument> {
  const texts = await readLiveTexts(house, recoId)
  const text = language ? texts.find((one) => one.language === language) : texts[0]
  if (!text) throw new AppError("not-found")
  if (!text.document) throw new AppError("bad-document")
  return text.document
}
