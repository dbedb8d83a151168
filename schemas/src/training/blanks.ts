import type { Language } from "../vocabulary/closed-lists.ts"

/** A message with one word to find again. */
export interface Blank {
  before: string
  word: string
  after: string
}

/** Words that carry the strength, or nothing: hiding them teaches nothing. */
const KEPT: Record<Language, ReadonlySet<string>> = {
  fr: new Set("recommandons suggérons proposer toujours jamais pratique lorsque pendant plusieurs quelques".split(" ")),
  en: new Set("recommend suggest against should always never practice during several through".split(" ")),
  ar: new Set(["نوصي", "نقترح", "بعدم"])
}
const LEAST_LETTERS = 4

/** « inflammatoire » in « anti-inflammatoire ». */
const isPartOfCompound = (text: string, at: number, length: number): boolean =>
  text[at - 1] === "-" || text[at + length] === "-"

/** Takes the longest word out of a message (the last of the longest); null when it has none long enough. */
export function blankOf(text: string, language: Language): Blank | null {
  const segments = [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)]
  const words = segments.filter(
    ({ segment, index, isWordLike }) =>
      isWordLike &&
      /^\p{L}[\p{L}\p{M}]*$/u.test(segment) &&
      segment.length >= LEAST_LETTERS &&
      !isPartOfCompound(text, index, segment.length) &&
      !KEPT[language].has(segment.toLowerCase())
  )
  const chosen = words.reduce<(typeof words)[number] | null>(
    (best, one) => (best && best.segment.length > one.segment.length ? best : one),
    null
  )
  if (!chosen) return null
  const { segment: word, index } = chosen
  return { before: text.slice(0, index), word, after: text.slice(index + word.length) }
}
