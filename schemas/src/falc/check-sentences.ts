import type { Language } from "../vocabulary/closed-lists.ts"
import type { LineFinding } from "./findings.ts"
import { ABBREVIATIONS } from "./plain-words.ts"

const END = /[.!?؟]+["”»’)]*\s+(?=\S)/gu
const MOST_WORDS = 15

/** Lines that hold more than one sentence, and sentences that are too long to be kept in mind. */
export function checkSentences(text: string, language: Language): LineFinding[] {
  const starts = [0, ...[...text.matchAll(END)].filter((match) => !isShort(text, match, language)).map(endOf)]
  const found: LineFinding[] = starts.slice(1).map((from, index) => ({
    code: "two-sentences",
    from,
    to: starts[index + 2] ?? text.length
  }))
  for (const [index, from] of starts.entries()) {
    const to = starts[index + 1] ?? text.length
    if (words(text.slice(from, to)) > MOST_WORDS) found.push({ code: "long-sentence", from, to })
  }
  return found
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length

/** Whether the point belongs to a shortened word, or a sign such as « ? » stands before its own mark (« quoi ?! »). */
function isShort(text: string, match: RegExpExecArray, language: Language): boolean {
  if (/^[!?؟.»]/.test(text.slice(endOf(match)))) return true
  const word = /[\p{L}.-]+$/u.exec(text.slice(Math.max(0, match.index - 12), match.index + 1))?.[0] ?? ""
  return Object.hasOwn(ABBREVIATIONS[language], word.toLowerCase()) && !/^etc/i.test(word)
}

const segmenter = new Intl.Segmenter("fr", { granularity: "word" })

function words(text: string): number {
  let count = 0
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count += 1
  return count
}
