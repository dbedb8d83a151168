import { childrenOf, type DocumentNode, type RecoDocument } from "@recos/schemas/document/document"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import { blocksOf, kindOf } from "@recos/schemas/document/walk"
import { hasContent } from "./node.ts"

/** How the head of a column says that it tells what to do, in the languages of the site. */
const WHAT_TO_DO = /que faire|conduite à tenir|what to do|ماذا نفعل|ماذا أفعل|ما العمل/iu

/** The table that says what to do in which case, and the text without it. */
export interface DecisionTable {
  table: DocumentNode
  /** The head of its first column: what the cases differ in. */
  by: string
  rest: RecoDocument
}

const heads = (table: DocumentNode): string[] =>
  childrenOf(childrenOf(table)[0] ?? table).map((cell) => plainTextOf(cell).trim())

/**
 * What a clinician looks for first: the table that opens the practical advice, or one that has a column « Que faire ». Null where there
 * is none. A heading that stands over it alone goes with it.
 */
export function decisionTable(document: RecoDocument): DecisionTable | null {
  const blocks = blocksOf(document, "practical-advice").filter(hasContent)
  const at = blocks.findIndex(
    (block, index) => block.type === "table" && (index === 0 || heads(block).some((head) => WHAT_TO_DO.test(head)))
  )
  const table = blocks[at]
  if (!table) return null
  const before = blocks[at - 1]
  const after = blocks[at + 1]
  const stoodOver = before?.type === "heading" && (after === undefined || after.type === "heading") ? before : undefined
  const content = document.content.map((node) =>
    kindOf(node) === "practical-advice"
      ? { ...node, content: childrenOf(node).filter((block) => block !== table && block !== stoodOver) }
      : node
  )
  return { table, by: heads(table)[0] ?? "", rest: { ...document, content } }
}
