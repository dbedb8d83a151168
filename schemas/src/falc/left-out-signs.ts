import { type RecoDocument, wordsOf } from "../document/document.ts"
import { plainTextOf } from "../document/plain-text.ts"
import { blocksOf, nodesOf } from "../document/walk.ts"
import { fold } from "../text/fold.ts"
import { type Language, urgency } from "../vocabulary/closed-lists.ts"
import { CALLS, EMPTY_WORDS, FRAME, LAY_SIGNS, SMALL_NUMBERS } from "./lay-signs.ts"
import { readLines } from "./read-lines.ts"
import { readingsIn } from "./shown-numbers.ts"

/** An urgent sign that the text for everyone does not seem to tell. */
export interface LeftOutSign {
  /** The id of the warning sign it stands in. */
  node: string
  /** The sign as the reco words it. */
  words: string
}

/** A heading of the easy text with the lines under it, folded. */
interface Part {
  text: string
  lines: string[]
}

/**
 * The urgent signs of a reco (emergency, same day) that its text for everyone leaves out, in the order of the reco. A sign is
 * told where one line holds most of its words, or everyday words for them, with its ages and durations, in a part that
 * says whom to call; what a device shows (« 180/110 ») stands in that part, as it is shown. It finds what is missing; a text without findings is not thereby right, only people can say so.
 * A text that nobody has written yet leaves nothing out: its absence is told elsewhere.
 */
export function leftOutSigns(document: RecoDocument, language: Language): LeftOutSign[] {
  const parts = partsOf(document)
  if (parts.length === 0) return []
  return nodesOf(document, "warningSign").flatMap((node) => {
    const urgent = urgency.safeParse(node.attrs?.urgency).data
    if (urgent !== "emergency" && urgent !== "same-day") return []
    const calling = parts.filter(({ text }) => CALLS[language][urgent].test(text))
    const lines = calling.flatMap((part) => part.lines)
    return signsIn(plainTextOf(node), language)
      .filter((sign) => !lines.some((line) => tells(line, sign, language)) || !readings(sign, calling))
      .map((words) => ({ node: wordsOf(node, "id"), words }))
  })
}

function partsOf(document: RecoDocument): Part[] {
  const parts: Part[] = []
  for (const { text, isHeading } of readLines(blocksOf(document, "for-everyone"))) {
    const line = fold(text)
    const last = parts.at(-1)
    if (isHeading || !last) parts.push({ text: line, lines: [line] })
    else {
      last.text += `\n${line}`
      last.lines.push(line)
    }
  }
  return parts
}

const SEPARATORS = /[,;،؛\n]|\bou\b(?!\s+(?:plus|moins)\b)|\bor\b(?!\s+(?:more|less)\b)|(?<=\s)أو(?=\s)/u

/** The signs that a warning names before it says what to do; frames such as « après une chute » are not signs by themselves. */
function signsIn(text: string, language: Language): string[] {
  const before = text.split(/\s*:\s/u)[0] ?? ""
  const pieces = before
    .split(SEPARATORS)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece))
  const signs = pieces.filter((piece) => !FRAME[language].test(fold(piece)))
  return signs.length > 0 ? signs : pieces
}

/** Of two words both, of three or four all but one: with fewer, « j’en parle » would tell « difficulté à parler ». */
const ENOUGH = 0.6

/** Whether a line holds most of a sign’s words, and each of its numbers that an easy text may write. */
function tells(line: string, sign: string, language: Language): boolean {
  const { words, numbers } = matterOf(fold(sign), language)
  const inLine = matterOf(line, language)
  if (numbers.some((number) => !inLine.numbers.includes(number))) return false
  if (words.length === 0) return numbers.length > 0
  const said = words.filter((word) => isSaid(word, line, inLine.words, language))
  return said.length >= Math.ceil(words.length * ENOUGH)
}

function isSaid(word: string, line: string, inLine: readonly string[], language: Language): boolean {
  const stem = word.slice(0, STEM[language])
  if (inLine.some((other) => other.startsWith(stem))) return true
  return LAY_SIGNS[language].some(([said, plain]) => said.test(word) && plain.test(line))
}

/** Whether each number that a device shows is told where the text says whom to call. */
function readings(sign: string, calling: readonly Part[]): boolean {
  const told = calling.flatMap(({ text }) => text.match(/\d+/g) ?? [])
  return readingsIn(sign).every((digits) => told.includes(digits))
}

/** How much of a word is compared: what follows changes with gender, number and tense. */
const STEM: Record<Language, number> = { fr: 5, en: 4, ar: 4 }

/** An easy text writes no number above this, but those that a device shows. */
const MOST = 100

function matterOf(folded: string, language: Language): { words: string[]; numbers: number[] } {
  const words: string[] = []
  const numbers: number[] = []
  for (const found of folded.split(/[^\p{L}\p{N}]+/u)) {
    const small = SMALL_NUMBERS[language].indexOf(found)
    if (/^\d+$/.test(found)) numbers.push(Number(found))
    else if (small > 1) numbers.push(small)
    else if (found.length > 2) words.push(bare(found, language))
  }
  return {
    words: words.filter((word) => !EMPTY_WORDS[language].test(word)),
    numbers: numbers.filter((one) => one <= MOST)
  }
}

/** An Arabic word without its article and the letters joined before it. */
const bare = (word: string, language: Language): string =>
  language === "ar" ? word.replace(/^[وفبل]?ال(?=\p{L}{3})/u, "").replace(/^[يت](?=\p{L}{3})/u, "") : word
