import type { SectionKind } from "../vocabulary/closed-lists.ts"

/** Beyond, a quote is cut: it is a way back to a place, not a copy of the text. */
export const LONGEST_QUOTE = 600

/** The words of one section, or of the title (`null`), as one string; where its letters stand in the text is the caller's to know. */
export interface SectionWords {
  section: SectionKind | null
  words: string
}

/** Where a quote stands: in which of the sections that were given, and from which letter. */
export interface FoundQuote {
  index: number
  at: number
}

/** Where words occur, if that is at one place only. */
function onlyPlace(words: string, quote: string): number | null {
  const first = words.indexOf(quote)
  return first >= 0 && words.indexOf(quote, first + 1) < 0 ? first : null
}

/**
 * The place of a quote in a text: where it occurs exactly once in its section, or else exactly once in the whole text. Of two places as
 * likely neither is taken, and no other words ever are.
 */
export function findQuote(
  sections: readonly SectionWords[],
  { quote, section }: { quote: string; section: SectionKind | null }
): FoundQuote | null {
  if (quote === "") return null
  const own = sections.findIndex((one) => one.section === section)
  const here = own >= 0 ? onlyPlace(sections[own]?.words ?? "", quote) : null
  if (here !== null) return { index: own, at: here }
  const holding = sections.flatMap(({ words }, index) => (words.includes(quote) ? [{ index, words }] : []))
  const [only] = holding
  if (!only || holding.length > 1) return null
  const at = onlyPlace(only.words, quote)
  return at === null ? null : { index: only.index, at }
}

/** The least share of a quote, in one piece, by which altered words are still those that were spoken of. */
const STILL = 0.25
/** Fewer letters than this are found anywhere. */
const FEWEST = 4

/** Whether the words that stand at a place now are still those of a quote, altered: they hold a good piece of it. */
export function saysStill(words: string, quote: string): boolean {
  const length = Math.min(quote.length, Math.max(FEWEST, Math.ceil(quote.length * STILL)))
  if (quote === "") return false
  for (let from = 0; from + length <= quote.length; from += 1) {
    if (words.includes(quote.slice(from, from + length))) return true
  }
  return false
}
