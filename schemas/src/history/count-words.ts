import { comparedText } from "../versions/compare-block.ts"
import type { BlockComparison, Comparison, WordChange } from "../versions/comparison.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"

/** What changed between two texts, in words, and in which sections anything did. */
export interface CountedChange {
  added: number
  removed: number
  sections: SectionKind[]
}

const WORD = /[\p{L}\p{M}\p{N}_]+/gu

/** The words of a text: runs of letters and digits, as the comparison parts them. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? []

const wordsIn = (text: string): number => wordsOf(text).length

/** The words that a comparison shows as added and as removed. What was only moved, or changed its form, counts none. */
export function countWords({ title, sections }: Comparison): CountedChange {
  const counted = { added: 0, removed: 0 }
  const add = ({ added, removed }: typeof counted) => {
    counted.added += added
    counted.removed += removed
  }
  add(countChanges(title ?? []))
  for (const { blocks } of sections) for (const block of blocks) add(countBlock(block))
  return { ...counted, sections: sections.filter(({ change }) => change !== "same").map(({ kind }) => kind) }
}

function countBlock(block: BlockComparison): { added: number; removed: number } {
  if (block.change === "changed") return countChanges(block.words)
  const words = wordsIn(comparedText(block.block))
  return { added: block.change === "added" ? words : 0, removed: block.change === "removed" ? words : 0 }
}

function countChanges(changes: readonly WordChange[]): { added: number; removed: number } {
  const of = (which: WordChange["change"]) =>
    changes.reduce((sum, { change, text }) => sum + (change === which ? wordsIn(text) : 0), 0)
  return { added: of("added"), removed: of("removed") }
}
