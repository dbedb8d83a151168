import { childrenOf, type DocumentNode, type RecoDocument } from "./document.ts"
import { raisedText } from "./raised-text.ts"

const INLINE = new Set(["text", "hardBreak", "citation"])

/** The words of a node or of a whole document: one line a block, a hard break is a new line, raised figures keep their place (10³), citations are left out. */
export function plainTextOf(node: DocumentNode): string {
  if (node.type === "text") return raisedText(node)
  if (node.type === "hardBreak") return "\n"
  const children = childrenOf(node)
  if (children.every((child) => INLINE.has(child.type))) return children.map(plainTextOf).join("")
  return children
    .map(plainTextOf)
    .filter((text) => text.trim() !== "")
    .join("\n")
}

const segmenter = new Intl.Segmenter("fr", { granularity: "word" })

/** How many words a node holds, as the Unicode word breaks count them (l’eau is one word, 2,5 too). */
export function wordCount(node: DocumentNode): number {
  let count = 0
  for (const segment of segmenter.segment(plainTextOf(node))) if (segment.isWordLike) count += 1
  return count
}

/** The title, on one line. */
export function titleOf(document: RecoDocument): string {
  const title = document.content.find((node) => node.type === "recoTitle")
  return title ? plainTextOf(title).trim() : ""
}
