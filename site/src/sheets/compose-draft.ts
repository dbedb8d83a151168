import { type toMarkdown, toOrdinaryTree } from "@recos/schemas/document/markdown/to-markdown"
import { titleOf } from "@recos/schemas/document/plain-text"
import { attempts, compileSheet } from "./compile-sheet.ts"
import { draftData } from "./draft-data.ts"
import { sheetCompiler } from "./sheet-compiler.ts"

/**
 * Sets a draft as PDF/UA-1, of the same matter as its Markdown. `text` is what `toMarkdown` takes; `on` is the day, `YYYY-MM-DD`.
 * @throws Error with Typst's words when it cannot be set.
 */
export function composeDraft(text: Parameters<typeof toMarkdown>, on: string): Uint8Array<ArrayBuffer> {
  const [document, references, language, questions = []] = text
  const tree = toOrdinaryTree(document, { references, language, questions, saysUngraded: true })
  const data = draftData(tree, { title: titleOf(document), language, on })
  return compileSheet(sheetCompiler(), "draft", data, attempts([10.5], 1))
}
