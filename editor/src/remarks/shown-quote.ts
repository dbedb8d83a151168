const LONGEST = 160

/** A quote as people read it: without the signs that stand for citations, and cut at a word where it is long. */
export function shownQuote(quote: string): string {
  const words = quote.replaceAll("\ufffc", "").replaceAll(/\s+/g, " ").trim()
  if (words.length <= LONGEST) return words
  const cut = words.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2))}…`
}
