/** What parts words: every space and end of line but those that keep a sign with its word (U+00A0 and U+202F). */
export const BETWEEN_WORDS = /[^\S\u00a0\u202f]+/

const EACH = new RegExp(BETWEEN_WORDS, "g")

/** Words on one line, with one space where there was any number of them or an end of line; French keeps its narrow spaces. */
export const onOneLine = (words: string): string => words.replaceAll(EACH, " ").trim()

/** The same, cut with « … » where it is longer than so many letters. */
export function shortLine(words: string, longest: number): string {
  const line = onOneLine(words)
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
