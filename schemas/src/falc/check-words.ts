import type { Language } from "../vocabulary/closed-lists.ts"
import type { LineFinding } from "./findings.ts"
import { ABBREVIATIONS, JARGON, NUMBER_WORDS } from "./plain-words.ts"

/** A word with its inner hyphens and points: « rendez-vous », « c.-à-d. », « S.A.M.U. ». */
const WORD = /[\p{L}][\p{L}\p{M}\p{N}]*(?:[.-]+[\p{L}][\p{L}\p{M}\p{N}]*)*(?:\.|°)?/gu
const ONLY_CAPITALS = /^(?:\p{Lu}\p{M}*\.?-?){2,}$/u
const ROMAN = /^(?:[IVXLC]{2,}|[IVX]+(?:e|er|ème))$/
/** A Roman number that is also a word of a language, or a unit: left to the other rules. */
const NOT_ROMAN = new Set(["IL", "CD", "MI", "CI", "LI", "VI"])

/** Words that are not plain: shortened, in capitals, of specialists, or numbers in letters. */
export function checkWords(text: string, language: Language): LineFinding[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const found = judge(match[0], language)
    return found ? [{ ...found, from: match.index, to: match.index + found.length }] : []
  })
}

type Judgement = Pick<LineFinding, "code" | "instead"> & { length: number }

function judge(written: string, language: Language): Judgement | null {
  const short = lookUp(ABBREVIATIONS[language], written.toLowerCase())
  if (short !== undefined) return { code: "abbreviation", ...advice(short), length: written.length }
  const word = written.replace(/[.°]+$/, "")
  const lower = word.toLowerCase()
  const length = word.length
  const full = lookUp(ABBREVIATIONS[language], lower)
  // « M. » is shortened, « m » is not in the list; « etc » and « etc. » both are.
  if (full !== undefined && !`${lower}.`.startsWith("m.")) return { code: "abbreviation", ...advice(full), length }
  const plain = lookUp(JARGON[language], lower)
  if (plain !== undefined) return { code: "jargon", ...advice(plain), length }
  if (NUMBER_WORDS[language].includes(lower)) return { code: "number-in-words", length }
  if (ROMAN.test(word) && !NOT_ROMAN.has(word)) return { code: "roman-number", length }
  if (ONLY_CAPITALS.test(word)) return { code: "capitals", length }
  return null
}

const lookUp = (words: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined

const advice = (instead: string) => (instead === "" ? {} : { instead })
