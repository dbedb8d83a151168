/** What stood on both sides of a place in its line, its ends included: how a place is known again when its line was made anew. */
export interface Quote {
  before: string
  after: string
}

/** How much of a line is looked at on each side. */
const REACH = 40
/** Ends of a line, which no text holds. */
const START = "\u0002"
const END = "\u0003"
/** As much of a quote must be found again. */
const ENOUGH = 0.5
/** Fewer characters than this are found anywhere. */
const FEWEST = 3

/** The quote of a place in a line. */
export function quoteAt(line: string, offset: number): Quote {
  return {
    before: (START + line.slice(0, offset)).slice(-REACH),
    after: (line.slice(offset) + END).slice(0, REACH)
  }
}

/** A line with its ends, as quotes name them. */
export const wholeLine = (line: string): string => START + line + END

/** How many characters of a quote are found right around a place, on each side; ends of the line count as one. */
export function likenessAround(line: string, offset: number, quote: Quote): { before: number; after: number } {
  return {
    before: commonEnd(START + line.slice(0, offset), quote.before),
    after: commonStart(line.slice(offset) + END, quote.after)
  }
}

/** How many characters of a quote are found right around a place. */
export function likeness(line: string, offset: number, quote: Quote): number {
  const { before, after } = likenessAround(line, offset, quote)
  return before + after
}

export interface Home {
  /** Index of the line. */
  line: number
  offset: number
  likeness: number
}

/** The one place among lines that a quote comes from, or null: of two that are as likely, neither is. */
export function findHome(lines: readonly string[], quote: Quote): Home | null {
  let best: Home | null = null
  let isTied = false
  for (const [line, words] of lines.entries()) {
    for (let offset = 0; offset <= words.length; offset += 1) {
      const found = likeness(words, offset, quote)
      if (best && found === best.likeness) isTied = true
      if (best === null || found > best.likeness) {
        best = { line, offset, likeness: found }
        isTied = false
      }
    }
  }
  const whole = quote.before.length + quote.after.length
  const isEnough = best !== null && best.likeness >= FEWEST && best.likeness >= whole * ENOUGH
  return isEnough && !isTied ? best : null
}

function commonEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return length
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}
