import type { Language } from "../vocabulary/closed-lists.ts"
import { syllablesIn } from "./syllables.ts"

export const READING_BANDS = ["easy", "standard", "fairly-hard", "hard", "very-hard"] as const
export type ReadingBand = (typeof READING_BANDS)[number]

/** How easy a text is to read, with the counts that the figure comes from. */
export interface Readability {
  words: number
  sentences: number
  syllables: number
  /** At most 15 is the goal of the house for what citizens read. */
  wordsPerSentence: number
  meetsSentenceGoal: boolean
  /** 0 (very hard) to 100 (very easy), to the nearest whole number; a very plain text may pass 100. */
  readingEase: number
  band: ReadingBand
}

export const WORDS_PER_SENTENCE_GOAL = 15

/** The words for each band, shown beside the figure: a number alone says nothing. */
export const READING_BAND_LABELS: Record<ReadingBand, Record<Extract<Language, "fr" | "en">, string>> = {
  easy: { fr: "Facile à lire", en: "Easy to read" },
  standard: { fr: "Assez facile à lire", en: "Fairly easy to read" },
  "fairly-hard": {
    fr: "Un peu difficile\u202f: raccourcissez les phrases",
    en: "A little hard: shorten the sentences"
  },
  hard: {
    fr: "Difficile\u202f: phrases plus courtes, mots plus simples",
    en: "Hard: shorter sentences, simpler words"
  },
  "very-hard": {
    fr: "Très difficile\u202f: à réécrire pour être compris de tous",
    en: "Very hard: to be written again so that everybody understands"
  }
}

/**
 * The reading ease of a French text: Flesch's formula as Kandel and Moles adapted it,
 * 207 − 1.015 × words/sentences − 73.6 × syllables/words (L. Kandel, A. Moles, « Application de l’indice de Flesch à
 * la langue française », Cahiers d’études de radio-télévision, 19, 1958, p. 253-274), in Flesch's own bands.
 * A line end closes a sentence, as an item of a list or a title does. Null for a text without words, and for the
 * other languages, where this formula means nothing.
 */
export function readability(text: string, language: Language): Readability | null {
  if (language !== "fr") return null
  const sentences = sentencesOf(text)
  const words = sentences.flat()
  if (words.length === 0) return null
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const wordsPerSentence = words.length / sentences.length
  const ease = 207 - 1.015 * wordsPerSentence - 73.6 * (syllables / words.length)
  return {
    words: words.length,
    sentences: sentences.length,
    syllables,
    wordsPerSentence: Math.round(wordsPerSentence * 10) / 10,
    meetsSentenceGoal: wordsPerSentence <= WORDS_PER_SENTENCE_GOAL,
    readingEase: Math.max(0, Math.round(ease)),
    band: bandOf(ease)
  }
}

function bandOf(ease: number): ReadingBand {
  if (ease >= 70) return "easy"
  if (ease >= 60) return "standard"
  if (ease >= 50) return "fairly-hard"
  return ease >= 30 ? "hard" : "very-hard"
}

/** Titles before a name end with a dot and end no sentence. */
const TITLES = /(?<=^|\s)(MM|M|Mme|Dr|Pr|St|Ste|p|cf|ex|env|etc)\.(?=\s+[^\s])/gu

/** The words of each sentence. A word is what stands between spaces, as Flesch counts: « l’eau » is one. */
function sentencesOf(text: string): string[][] {
  return text
    .replaceAll(/(?<=\d)[\s.]?(?=\d{3}(?:\D|$))/g, "")
    .replaceAll(TITLES, "$1")
    .split(/[.!?…]+(?=[\s»"”)\]]|$)|\n+/u)
    .map((sentence) => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length > 0)
}
