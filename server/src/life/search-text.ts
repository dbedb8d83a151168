import { foldedWords } from "@recos/schemas/fold"

const BEFORE = 60
const EXCERPT = 180

/** Whether each of the words begins a word of a text, whose own words are given folded, with a space between them. */
export function holdsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => ` ${folded}`.includes(` ${word}`))
}

/** A part of a text around the first word that one of the folded words begins; its beginning when there is none. */
export function excerptOf(original: string, words: readonly string[]): string {
  for (const { 0: written, index } of original.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const here = foldedWords(written)
    if (words.some((word) => here.some((one) => one.startsWith(word)))) return excerptAround(original, index)
  }
  return excerptAround(original, 0)
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
