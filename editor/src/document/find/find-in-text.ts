import type { Node } from "@tiptap/pm/model"
import { finderOf, type Search } from "./find-words.ts"
import { type FoldedLine, foldLine } from "./folded-line.ts"

/** A place of the text, in its positions. */
export interface Span {
  from: number
  to: number
}

/** Stands for what is in a line and is no letter, such as a citation: it takes one position, as it does in the text. */
const THING = "\ufffc"

/** The words of a line, each at its position from the beginning of the line. */
export const lineOf = (block: Node, from = 0, to = block.content.size): string =>
  block.textBetween(from, to, "", (leaf) => (leaf.type.name === "hardBreak" ? "\n" : THING))

/**
 * Looks through the lines of a text, and remembers how each was folded until the next time: of a text that others write, most lines stay.
 * Only what is written is looked through, so that nothing of the furniture is ever found.
 */
export function textFinder() {
  let known = new Map<string, FoldedLine>()
  return (document: Node, search: Search, scope: Span | null): Span[] => {
    const find = finderOf(search)
    const seen = new Map<string, FoldedLine>()
    const found: Span[] = []
    const { from: first, to: last } = scope ?? { from: 0, to: document.content.size }
    document.nodesBetween(first, last, (node, position) => {
      if (!node.isTextblock) return true
      const line = lineOf(node)
      const name = `${search.exact} ${line}`
      const folded = known.get(name) ?? foldLine(line, search.exact)
      seen.set(name, folded)
      for (const letters of find(folded)) {
        const span = { from: position + 1 + letters.from, to: position + 1 + letters.to }
        if (span.from >= first && span.to <= last) found.push(span)
      }
      return false
    })
    known = seen
    return found
  }
}

/** Where words stand in a text. */
export const findInText = (document: Node, search: Search, scope: Span | null = null): Span[] =>
  textFinder()(document, search, scope)
