import { type RecoDocument, wordsOf } from "./document.ts"
import { plainTextOf } from "./plain-text.ts"
import { nodesOf } from "./walk.ts"

export interface ReadFigure {
  id: string
  asset: string
  alt: string
  caption: string
}

/** The pictures of a document, in reading order. */
export function figuresOf(document: RecoDocument): ReadFigure[] {
  return nodesOf(document, "figure").map((node) => ({
    id: wordsOf(node, "id"),
    asset: wordsOf(node, "asset"),
    alt: wordsOf(node, "alt"),
    caption: plainTextOf(node).trim()
  }))
}
