import type { RecoDocument } from "@recos/schemas/document/document"
import { fromMarkdown } from "@recos/schemas/document/markdown/from-markdown"
import type { ImportNote } from "@recos/schemas/document/markdown/import-report"
import { readMdx } from "@recos/schemas/document/mdx/from-mdx"
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
