const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss" }
const PLAIN = /^[\0-\x7f]*$/

/** A text without accents, capitals or ligatures: what is compared when a person searches. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return (
    text
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
      // Some capitals fold to a letter with a mark (İ): the marks go once more.
      .replaceAll(/\p{M}/gu, "")
  )
}

/** The words of a text or of a query, folded, each once, in the order in which they come. */
export function foldedWords(text: string): string[] {
  return [...new Set(fold(text).split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== "")
}

/** A title whatever its accents, capitals, signs and spaces: two that fold to the same are one. */
export const foldedTitle = (title: string): string =>
  fold(title)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
