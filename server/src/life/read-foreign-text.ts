import { fromMarkdown, type ImportNote, type RecoDocument, readMdx } from "@recos/schemas/document"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"

/** What a text from elsewhere becomes: a draft, and the list of what could not be kept as it was. */
export interface ForeignText {
  document: RecoDocument
  /** Known when the file is one of `recos/`, which says its own. */
  language: Language | null
  notes: ImportNote[]
}

/** Reads a Markdown text. A file of `recos/` is recognised and loses nothing. */
export function readForeignText(markdown: string): ForeignText {
  const published = markdown.startsWith("---\nformat: 1\n") ? readMdx(markdown) : null
  if (published && "document" in published) {
    return { document: published.document, language: published.language, notes: [] }
  }
  const { document, report } = fromMarkdown(markdown)
  return { document, language: null, notes: report }
}
