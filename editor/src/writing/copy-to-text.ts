import { toMdx } from "@recos/schemas/document/mdx/to-mdx"
import { readDocument } from "@recos/schemas/document/read-document"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { saveFile } from "../ui/save-file.ts"

/** A text kept on the device as Markdown; as raw JSON when it does not fit the schema, so that nothing is lost. */
function copyToText(document: unknown, language: Language): string {
  const read = readDocument(document)
  return "document" in read ? toMdx(read.document, language) : JSON.stringify(document, null, 2)
}

/** Gives a text kept on the device as a file. */
export function saveText(document: unknown, language: Language, fileName: string): void {
  saveFile(new Blob([copyToText(document, language)], { type: "text/markdown" }), fileName)
}
