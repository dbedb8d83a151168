import { toMdx } from "@recos/schemas/document/mdx/to-mdx"
import { readDocument } from "@recos/schemas/document/read-document"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"

/** A text kept on the device as Markdown; as raw JSON when it does not fit the schema, so that nothing is lost. */
export function copyToText(document: unknown, language: Language): string {
  const read = readDocument(document)
  return "document" in read ? toMdx(read.document, language) : JSON.stringify(document, null, 2)
}
