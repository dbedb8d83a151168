import { LATER_SECTIONS } from "../vocabulary/closed-lists.ts"
import { childrenOf, type DocumentNode, type RecoDocument } from "./document.ts"
import { normalInline, normalTitle, withCleanAttributes } from "./normalize-inline.ts"
import { normalTable } from "./normalize-table.ts"
import { kindOf } from "./walk.ts"

/**
 * The normal form that versions freeze and files hold: what nobody sees is gone (stray empty paragraphs, texts cut
 * in pieces, control characters, spaces and breaks at the edges), every word stays. Twice is the same as once.
 */
export function normalizeDocument(document: RecoDocument): RecoDocument {
  return { type: "doc", content: document.content.map(normalNode).filter((node) => !isUnfilledLater(node)) }
}

const TEXT_BLOCKS = new Set(["paragraph", "heading", "quizQuestion", "quizAnswer", "quizFeedback", "figure"])
/** Nodes that hold prose: an empty paragraph among others says nothing there. */
const PROSE_HOLDERS = new Set(["section", "statement", "warningSign", "alternative", "picoItem", "blockquote"])

/** The normal form of one node of a document. */
export function normalNode(node: DocumentNode): DocumentNode {
  if (node.type === "recoTitle") return withContent(node, normalTitle(childrenOf(node)))
  if (TEXT_BLOCKS.has(node.type)) return withContent(node, normalInline(childrenOf(node)))
  const children = childrenOf(node).map(normalNode)
  if (node.type === "table") return withContent(node, normalTable(children))
  if (node.type === "listItem") return withContent(node, normalItem(children))
  return withContent(node, PROSE_HOLDERS.has(node.type) ? withoutEmpty(children) : children)
}

function withContent(node: DocumentNode, content: DocumentNode[]): DocumentNode {
  const normal: DocumentNode = withCleanAttributes(node)
  if (content.length > 0) normal.content = content
  return normal
}

/** An empty section that came later says what older texts say by its absence. */
function isUnfilledLater(node: DocumentNode): boolean {
  const kind = kindOf(node)
  return kind !== undefined && LATER_SECTIONS.includes(kind) && childrenOf(node).every(isEmptyParagraph)
}

const isEmptyParagraph = (node: DocumentNode): boolean => node.type === "paragraph" && !node.content

function withoutEmpty(children: DocumentNode[]): DocumentNode[] {
  const full = children.filter((child) => !isEmptyParagraph(child))
  return full.length > 0 ? full : children.slice(0, 1)
}

/** An item starts with a paragraph: an empty one stays only before a nested list, or alone. */
function normalItem(children: DocumentNode[]): DocumentNode[] {
  const full = children.filter((child) => !isEmptyParagraph(child))
  return full[0]?.type === "paragraph" ? full : [{ type: "paragraph" }, ...full]
}
