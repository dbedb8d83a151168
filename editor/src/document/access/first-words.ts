import { BETWEEN_WORDS } from "@recos/schemas/text/on-one-line"
import type { Node } from "@tiptap/pm/model"

/** As many of a piece's first words as tell it from its neighbours. */
const FIRST_WORDS = 6

/** The first words of a piece's text, as long as they tell it from another. */
export function firstWordsOf(node: Node): string {
  const words = node.textBetween(0, node.content.size, " ", " ").split(BETWEEN_WORDS).filter(Boolean)
  return words.slice(0, FIRST_WORDS).join(" ") + (words.length > FIRST_WORDS ? "…" : "")
}
