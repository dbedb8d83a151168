import type { Item, XmlFragment, XmlText } from "yjs"
import type { IdSet } from "./id-set.ts"
import { type InLine, itemsOf, PIECE, type Sign, shownLines, signsOf, wordsOf } from "./lines.ts"
import { findHome, type Home, likenessAround, type Quote } from "./quote.ts"

/** A place for words in the text as it stands. */
export interface Place {
  likeness: number
  /** The line it is in, as it reads now. */
  line: string
  /** Puts words there, each with its marks. */
  put: (words: readonly Pick<Sign, "character" | "marks">[]) => void
}

/**
 * The place that a quote comes from, among the lines that somebody's change has made or written in: words follow the text that was moved,
 * and never go to a line that was there all along.
 */
export function placeOf(
  fragment: XmlFragment,
  quote: Quote,
  { made, without, inLine }: { made: readonly IdSet[] | "any"; without: (sign: Sign) => boolean; inLine: InLine }
): Place | null {
  const whole = [...shownLines(fragment, inLine)]
    .map((line) => signsOf(line, (item) => !item.deleted))
    .filter((signs) => made === "any" || signs.some((sign) => made.some((set) => set.has(sign))))
  const lines = whole.map((signs) => signs.filter((sign) => !without(sign)))
  const home = findHome(lines.map(wordsOf), quote)
  if (!home) return null
  const line = lines[home.line] ?? []
  if (made !== "any" && !isMadeAround(line, home, quote, made)) return null
  const put = putterAt(line, home)
  return put && { likeness: home.likeness, line: wordsOf(whole[home.line] ?? []), put }
}

/** Whether most of what makes a place known was made by that change: a few letters written into a line do not move it. */
function isMadeAround(line: readonly Sign[], { offset }: Home, quote: Quote, made: readonly IdSet[]): boolean {
  const { before, after } = likenessAround(wordsOf(line), offset, quote)
  const around = line.slice(Math.max(0, offset - before), offset + after)
  return around.filter((sign) => made.some((set) => set.has(sign))).length * 2 > around.length
}

function putterAt(line: readonly Sign[], { offset }: Home): Place["put"] | null {
  const before = line[offset - 1]
  const after = line[offset]
  const put = (text: XmlText, index: number) => (words: readonly Pick<Sign, "character" | "marks">[]) => {
    let at = index
    for (const { words: together, marks } of byMarks(words)) {
      text.insert(at, together, { ...marks })
      at += together.length
    }
  }
  if (before?.text) return put(before.text, indexOf(before.text, before) + 1)
  if (after?.text) return put(after.text, indexOf(after.text, after))
  return null
}

/** Whether words can be put elsewhere as they are: a piece among them cannot. */
export const canBePut = (signs: readonly Sign[]): boolean => signs.every(({ character }) => character !== PIECE)

/** Takes shown words out of where they stand. */
export function takeOut(signs: readonly Sign[]): void {
  for (const sign of [...signs].reverse()) sign.text?.delete(indexOf(sign.text, sign), 1)
}

/** Where a shown sign stands in its text. */
function indexOf(text: XmlText, { client, clock }: Sign): number {
  let index = 0
  for (const item of itemsOf(text)) {
    if (item.deleted || !item.countable) continue
    if (isIn(item, client, clock)) return index + clock - item.id.clock
    index += item.length
  }
  return index
}

const isIn = ({ id, length }: Item, client: number, clock: number): boolean =>
  id.client === client && id.clock <= clock && clock < id.clock + length

function byMarks(words: readonly Pick<Sign, "character" | "marks">[]): { words: string; marks: Sign["marks"] }[] {
  const groups: { words: string; marks: Sign["marks"] }[] = []
  for (const { character, marks } of words) {
    const last = groups.at(-1)
    if (last && JSON.stringify(last.marks) === JSON.stringify(marks)) last.words += character
    else groups.push({ words: character, marks })
  }
  return groups
}
