import { blocksOf, type DocumentNode, type RecoDocument } from "../document/index.ts"
import { canonicalJson } from "../versions/canonical-json.ts"

/** The text for everyone as it is hashed; null when it has not been written. */
export function easyText(document: RecoDocument): string | null {
  const blocks = blocksOf(document, "for-everyone")
  return blocks.some(says) ? canonicalJson(blocks) : null
}

/** A section that was never filled holds one empty paragraph. */
const says = (node: DocumentNode): boolean =>
  node.type === "figure" || (node.text ?? "").trim() !== "" || (node.content ?? []).some(says)
