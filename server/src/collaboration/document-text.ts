import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import type { RecoDocument } from "@recos/schemas/document/document"
import { documentSchema } from "@recos/schemas/document/nodes/index"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { readDocument } from "@recos/schemas/document/read-document"
import { withLaterSections } from "@recos/schemas/document/template"
import { brokenBound } from "@recos/schemas/document/text-bounds"
import { canonicalJson } from "@recos/schemas/text/canonical-json"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap"
import type { Doc } from "yjs"
import { AppError } from "../errors/app-error.ts"
import type { Words } from "../storage/keep-words.ts"
import { canBeWalked } from "./readable-structure.ts"

/**
 * The text of a Y.Doc as it is, without a schema: a reader that has one cuts out of the Y.Doc what it does not know. Null for a text that
 * goes too deep or is too large for any reader: an older server may have accepted it.
 */
export function readText(doc: Doc): DocumentJson | null {
  if (!canBeWalked(doc)) return null
  return yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(DOCUMENT_FIELD)) as DocumentJson
}

/** Title and plain text, for lists and search; null for a text that cannot be read. */
export function readWords(doc: Doc): Words | null {
  const text = readText(doc) as RecoDocument | null
  return text && { title: titleOf(text), plainText: plainTextOf(text) }
}

/** Whether a text is one of ours, from its bounds to its last attribute. */
export function isWhole(doc: Doc): boolean {
  const text = readText(doc)
  return text !== null && "document" in readDocument(text)
}

/**
 * The text as it may stand in a document: within its bounds, read, with the sections that came later.
 * @throws AppError `bad-document` when it does not fit the schema, or is larger than a text may be.
 */
export function fittingText(given: DocumentJson): RecoDocument {
  const broken = brokenBound(given)
  if (broken) throw new AppError("bad-document", { reason: "text-too-large" })
  const read = readDocument(given)
  if ("problems" in read) throw new AppError("bad-document")
  return withLaterSections(read.document)
}

/**
 * Brings a Y.Doc to another text by the smallest forward change: carets and the work of others stay where they can.
 * @throws AppError `bad-document` when the text does not fit the schema.
 */
export function writeText(doc: Doc, next: DocumentJson): void {
  const text = fittingText(next)
  doc.transact(() => prosemirrorJSONToYXmlFragment(documentSchema(), text, doc.getXmlFragment(DOCUMENT_FIELD)))
}

/**
 * The same, as long as the text is the one that the other was made of.
 * @throws AppError `conflict` (it has moved on), `bad-document`.
 */
export function rewriteText(doc: Doc, from: DocumentJson, to: DocumentJson): void {
  if (canonicalJson(readText(doc)) !== canonicalJson(from)) throw new AppError("conflict")
  writeText(doc, to)
}
