import { childrenOf, type DocumentNode } from "../document/document.ts"
import { canonicalJson } from "../text/canonical-json.ts"

/** The text for everyone of a document, as it is hashed; null when it has not been written. */
export function easyText(document: DocumentNode): string | null {
  const section = childrenOf(document).find(({ attrs }) => attrs?.kind === "for-everyone")
  const blocks = section ? childrenOf(section) : []
  return blocks.some(says) ? canonicalJson(blocks) : null
}

/** A section that was never filled holds one empty paragraph. */
const says = (node: DocumentNode): boolean =>
  node.type === "figure" || (node.text ?? "").trim() !== "" || childrenOf(node).some(says)
