import { type toMarkdown, toOrdinaryTree } from "@recos/schemas/document/markdown/to-markdown"
import { titleOf } from "@recos/schemas/document/plain-text"
import { writeDraftWord } from "./write-draft.ts"

/**
 * Writes a draft as a Word document, of the same matter as its Markdown: headings, recommendations as quotations that begin with their
 * strength and say their certainty, tables, and the sources at the end by their numbers.
 */
export const writeTextWord = (
  ...[document, references, language, questions = []]: Parameters<typeof toMarkdown>
): Promise<Uint8Array<ArrayBuffer>> =>
  writeDraftWord(toOrdinaryTree(document, { references, language, questions, saysUngraded: true }), {
    title: titleOf(document),
    language
  })
