import { fold, foldedWords } from "@recos/schemas/text/fold"
import { onOneLine } from "@recos/schemas/text/on-one-line"

const BEFORE = 60
const EXCERPT = 180
const ONE_WORD = /^[\p{L}\p{N}]*$/u

/** Whether each of the words begins a word of a text, whose own words are given folded, with a space between them. */
export function holdsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => ` ${folded}`.includes(` ${word}`))
}

/** A part of a text around the first word that one of the folded words begins; its beginning when there is none. */
export function excerptOf(original: string, words: readonly string[]): string {
  for (const { 0: written, index } of original.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (begins(fold(written), words)) return excerptAround(original, index)
  }
  return excerptAround(original, 0)
}

/** Most folded words are one word; a sign such as ½ folds to several. */
const begins = (folded: string, words: readonly string[]): boolean =>
  words.some((word) => folded.startsWith(word)) ||
  (!ONE_WORD.test(folded) && foldedWords(folded).some((one) => words.some((word) => one.startsWith(word))))

function excerptAround(original: string, place: number): string {
  const from = place <= BEFORE ? 0 : wordStart(original, place - BEFORE, place)
  const end = Math.min(original.length, from + EXCERPT)
  const to = end === original.length ? end : Math.max(original.lastIndexOf(" ", end), from + BEFORE + 1)
  const words = onOneLine(original.slice(from, to))
  return `${from > 0 ? "… " : ""}${words}${to < original.length ? " …" : ""}`
}

function wordStart(original: string, wanted: number, place: number): number {
  const space = original.slice(wanted, place).search(/\s/)
  return space === -1 ? wanted : wanted + space + 1
}
