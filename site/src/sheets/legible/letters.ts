import type { Glyphs, PageMarks, SaidTogether } from "./page-marks.ts"

/** What each glyph of a font stands for, as the file says it. */
export type Letters = Map<number, string>

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/
/** What says a direction, or that a line is not to be cut: it has no shape. */
const UNSEEN = /[\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g
/** The stroke that lengthens what joins two letters, in Arabic: nothing is said by it. */
const STROKE = "\u0640"
const LETTER_WITH_SIGNS = /^\P{M}\p{M}+$/u
/** Stands next to its letter, whatever order the others are typed in. */
const SHADDA = "\u0651"

/** Whether letters run from right to left, and are drawn the other way round. */
export const runsBack = (text: string): boolean => RIGHT_TO_LEFT.test(text)

const withoutUnseen = (text: string): string => text.replace(UNSEEN, "")

const PAIR = /<([0-9A-F]{4})> <([0-9A-F]*)>/g
const utf16 = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le")
const hexOf = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase()

export function readLetters(map: string): Letters {
  const pairs = [...map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)].flatMap(([, rows = ""]) => [
    ...rows.matchAll(PAIR)
  ])
  return new Map(pairs.map(([, code = "", hex = ""]) => [Number.parseInt(code, 16), withoutUnseen(utf16(hex))]))
}

export const writeLetters = (map: string, letters: Letters): string =>
  map.replace(/beginbfchar\n[\s\S]*?endbfchar/g, (rows) =>
    rows.replace(PAIR, (pair, code: string) => {
      const text = letters.get(Number.parseInt(code, 16))
      return text === undefined ? pair : `<${code}> <${hexOf(text)}>`
    })
  )

/** What glyphs say one after the other, as they are read. */
export function saidBy({ codes }: Pick<Glyphs, "codes">, letters: Letters): string {
  const each = codes.map((code) => letters.get(code) ?? "")
  return (runsBack(each.join("")) ? each.reverse() : each).join("")
}

/** A text letter by letter, its signs as they are drawn: from the letter on. */
const drawn = (text: string): string[] => {
  const letters = [...text]
  return isSigned(text) && letters.includes(SHADDA)
    ? [...letters.slice(0, 1), SHADDA, ...letters.slice(1).filter((letter) => letter !== SHADDA)]
    : letters
}

/** Whether a piece of text is one letter with its signs. */
const isSigned = (text: string): boolean => LETTER_WITH_SIGNS.test(text)

/**
 * The letter of each glyph by itself. A letter with its vowel sign is drawn as two glyphs or three, and the compiler says of each that it is the
 * whole: a reader that knows glyphs alone reads the letter twice. Here the first is the letter, the others are its signs; a stroke that joins
 * two letters is one. A glyph that stands alone elsewhere keeps what it says there.
 */
export function lettersOfEach(font: string, pages: readonly PageMarks[], before: Letters): Letters {
  const own = (glyphs: Glyphs): boolean => glyphs.font === font
  const together = pages
    .flatMap((page) => page.together.filter(own))
    .map((said) => ({ ...said, text: withoutUnseen(said.text) }))
  const drawnAlone = pages.flatMap(({ free }) => free.filter(own).map(({ codes }) => codes))
  const letters = new Map(before)
  const known = new Map<number, string>()
  const know = (code: number, text: string): void => {
    if (!known.has(code)) known.set(code, text)
  }
  /** Signs that are drawn apart from their letter: what they say is found last. */
  const apart = new Map<number, string>()
  for (const codes of drawnAlone) {
    for (const code of codes) {
      const text = before.get(code) ?? ""
      if (!isSigned(text)) know(code, text)
      // A letter stands among others, a sign that is moved up does not.
      else if (codes.length > 1) know(code, [...text][0] ?? "")
      else apart.set(code, text)
    }
  }
  for (const { codes, text } of together) {
    const [code, ...more] = codes
    if (code === undefined || more.length > 0) continue
    if (isSigned(text)) apart.set(code, text)
    else know(code, text)
  }
  // Where each glyph has a letter, nothing is in doubt: those first.
  const several = together.filter(({ codes }) => codes.length > 1)
  const exact = several.filter(({ codes, text }) => codes.length === [...text].length)
  for (const said of [...exact, ...several]) {
    const isShort = [...apart.values()].includes(said.text)
    for (const [code, text] of shares(said, isShort)) know(code, text)
  }
  for (const [code, text] of apart) know(code, rest(text, several, known))
  for (const [code, text] of known) letters.set(code, text)
  return letters
}

/** What each glyph of a piece of text has of it: a letter each; what is left over goes to the last, unless it is drawn apart. */
function shares({ codes, text }: SaidTogether, isShort: boolean): [number, string][] {
  const read = runsBack(text) ? codes.toReversed() : codes
  const letters = drawn(text)
  return read.map((code, at) => {
    const isLast = at === read.length - 1 && !isShort
    const share = isLast ? letters.slice(at).join("") : (letters[at] ?? "")
    return [code, share || STROKE]
  })
}

/** What is left of a letter with its signs when the glyphs that are drawn with it have said theirs. */
function rest(text: string, several: readonly SaidTogether[], known: ReadonlyMap<number, string>): string {
  const others = several.find((said) => said.text === text)?.codes ?? []
  const said = others.map((code) => known.get(code) ?? "").join("")
  const signs = [...text].slice(1)
  return signs.filter((sign) => !said.includes(sign)).join("") || signs.join("")
}
