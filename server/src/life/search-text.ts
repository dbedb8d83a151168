const BEFORE = 60
const EXCERPT = 180

const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss" }

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)

/** The words of a query, folded as the texts are: without accents, without capitals. */
export function wordsOfQuery(query: string): string[] {
  return [...new Set(fold(query).split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== "")
}

/**
 * Looks for all the words of a query in a text, whatever the accents and capitals.
 * Gives an excerpt of the original around the first word found; null when one of them is missing.
 */
export function findInText(original: string, words: readonly string[]): string | null {
  const text = fold(original)
  const hits = words.map((word) => text.indexOf(word))
  if (hits.length === 0 || hits.includes(-1)) return null
  return excerptAround(original, placeBeforeFolding(original, Math.min(...hits)))
}

/** Folding shortens and lengthens: walks the original up to the character that folds to the given place. */
function placeBeforeFolding(original: string, folded: number): number {
  let place = 0
  let reached = 0
  for (const character of original) {
    reached += fold(character).length
    if (reached > folded) break
    place += character.length
  }
  return place
}

function excerptAround(original: string, place: number): string {
  const from = place <= BEFORE ? 0 : wordStart(original, place - BEFORE, place)
  const end = Math.min(original.length, from + EXCERPT)
  const to = end === original.length ? end : Math.max(original.lastIndexOf(" ", end), from + BEFORE + 1)
  const words = original.slice(from, to).replaceAll(/\s+/g, " ").trim()
  return `${from > 0 ? "… " : ""}${words}${to < original.length ? " …" : ""}`
}

function wordStart(original: string, wanted: number, place: number): number {
  const space = original.slice(wanted, place).search(/\s/)
  return space === -1 ? wanted : wanted + space + 1
}
