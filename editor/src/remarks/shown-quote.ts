import { onOneLine } from "@recos/schemas/text/on-one-line"

const LONGEST = 160

/** A quote as people read it: without the signs that stand for citations, and cut at a word where it is long. */
export function shownQuote(quote: string): string {
  const words = onOneLine(quote.replaceAll("\ufffc", ""))
  if (words.length <= LONGEST) return words
  const cut = words.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2))}…`
}
