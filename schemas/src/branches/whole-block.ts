import { childrenOf, type DocumentNode } from "../document/document.ts"

/** What is nothing without what it holds. */
const EMPTY_IS_NOTHING: ReadonlySet<string> = new Set([
  "bulletList",
  "orderedList",
  "blockquote",
  "table",
  "tableRow",
  "pico"
])
/** What has at least one line, if an empty one. */
const HAS_A_LINE: ReadonlySet<string> = new Set([
  "section",
  "statement",
  "warningSign",
  "alternative",
  "picoItem",
  "tableCell",
  "tableHeader"
])
const EMPTY_LINE: DocumentNode = { type: "paragraph" }
const EMPTY_OPTION: DocumentNode = {
  type: "quizOption",
  attrs: { correct: false },
  content: [{ type: "quizAnswer" }, { type: "quizFeedback" }]
}

/** A block as it can stand in a text when parts of it were taken away; null when nothing is left of it. */
export function wholeBlock(node: DocumentNode): DocumentNode | null {
  const children = childrenOf(node)
  if (children.length === 0 && EMPTY_IS_NOTHING.has(node.type)) return null
  if (children.length === 0 && HAS_A_LINE.has(node.type)) return { ...node, content: [EMPTY_LINE] }
  if (node.type === "listItem" && children[0]?.type !== "paragraph")
    return { ...node, content: [EMPTY_LINE, ...children] }
  if (node.type === "quiz" && !children.some(({ type }) => type === "quizOption")) {
    return { ...node, content: [...children, EMPTY_OPTION] }
  }
  return node
}

/** A block with other blocks or words in it. */
export function withChildren({ content: _, ...node }: DocumentNode, children: DocumentNode[]): DocumentNode {
  return children.length > 0 ? { ...node, content: children } : node
}
