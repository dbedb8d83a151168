import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import type { RecoDocument } from "@recos/schemas/document/document"
import { documentSchema } from "@recos/schemas/document/nodes/index"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { readDocument } from "@recos/schemas/document/read-document"
import { withLaterSections } from "@recos/schemas/document/template"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap"
import type { Doc } from "yjs"
import { AppError } from "../errors/app-error.ts"
import type { Words } from "../storage/keep-words.ts"

/** The text of a Y.Doc as it is, without a schema: a reader that has one cuts out of the Y.Doc what it does not know. */
export function readText(doc: Doc): DocumentJson {
  return yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(DOCUMENT_FIELD)) as DocumentJson
}

/** Title and plain text, for lists and search. */
export function readWords(doc: Doc): Words {
  const text = readText(doc) as RecoDocument
  return { title: titleOf(text), plainText: plainTextOf(text) }
}

/**
 * Brings a Y.Doc to another text by the smallest forward change: carets and the work of others stay where they can.
 * @throws AppError `bad-document` when the text does not fit the schema.
 */
export function writeText(doc: Doc, next: DocumentJson): void {
  const read = readDocument(next)
  if ("problems" in read) throw new AppError("bad-document")
  const text = withLaterSections(read.document)
  doc.transact(() => prosemirrorJSONToYXmlFragment(documentSchema(), text, doc.getXmlFragment(DOCUMENT_FIELD)))
}
