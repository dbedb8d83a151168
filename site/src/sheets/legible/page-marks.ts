/** What a page draws, as marked by its compiler: which glyphs stand together, and what is said of them. */

/** Glyphs of one font, drawn one after the other. */
export interface Glyphs {
  font: string
  codes: number[]
}

/** Glyphs that the file says as one piece of text: what opens and what closes that is to be found in the page. */
export interface SaidTogether extends Glyphs {
  text: string
  opens: [number, number]
  closes: [number, number]
}

/** A part of the page that the structure of the file names by a number: a run of letters as one line has it. */
export interface MarkedPart {
  mark: number
  start: number
  end: number
  /** What it draws, between what opens it and what closes it. */
  bodyStart: number
  bodyEnd: number
  /** Where the run begins, from the bottom left. */
  x: number
  y: number
  /** Of its letters. */
  size: number
  glyphs: Glyphs[]
}

export interface PageMarks {
  parts: MarkedPart[]
  /** Where words are marked as drawn from their end on, one by one. */
  reversed: [number, number][]
  together: SaidTogether[]
  /** What no piece of text is said of: each glyph stands for its own letters. */
  free: Glyphs[]
}

const TOKEN = /<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]/]+|[^\s()<>[\]/]+|[[\]]/y

interface Token {
  text: string
  start: number
  end: number
}

/** The words of a page, in its order: strings whole, with their brackets. */
function* tokensOf(page: string): Generator<Token> {
  let at = 0
  while (at < page.length) {
    if (/\s/.test(page[at] ?? "")) {
      at += 1
      continue
    }
    const end = page[at] === "(" ? endOfString(page, at) : endOfToken(page, at)
    yield { text: page.slice(at, end), start: at, end }
    at = end
  }
}

function endOfToken(page: string, at: number): number {
  TOKEN.lastIndex = at
  if (!TOKEN.test(page)) throw new RangeError(`a page says ${JSON.stringify(page.slice(at, at + 20))}`)
  return TOKEN.lastIndex
}

function endOfString(page: string, from: number): number {
  let depth = 0
  for (let at = from; at < page.length; at += 1) {
    if (page[at] === "\\") at += 1
    else if (page[at] === "(") depth += 1
    else if (page[at] === ")" && --depth === 0) return at + 1
  }
  throw new RangeError("a string of a page has no end")
}

const ESCAPED: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }

/** The glyphs that a string draws, two bytes each. */
function codesOf(string: string): number[] {
  const bytes = string.startsWith("<")
    ? Buffer.from(string.slice(1, -1).replace(/\s/g, ""), "hex")
    : Buffer.from(
        string.slice(1, -1).replace(/\\([0-7]{1,3}|[\s\S])/g, (_, one: string) => {
          return /^[0-7]/.test(one) ? String.fromCharCode(Number.parseInt(one, 8)) : (ESCAPED[one] ?? one)
        }),
        "latin1"
      )
  return Array.from({ length: bytes.length >> 1 }, (_, index) => bytes.readUInt16BE(index * 2))
}

const textOf = (hex: string): string => Buffer.from(hex, "hex").subarray(2).swap16().toString("utf16le")

interface Open {
  reversed: [number, number] | null
  part: MarkedPart | null
  together: SaidTogether | null
}

const NOTHING: Open = { part: null, together: null, reversed: null }

/** Reads what a page draws. @throws RangeError when its marks do not close. */
export function readMarks(page: string): PageMarks {
  const marks: PageMarks = { parts: [], reversed: [], together: [], free: [] }
  const open: Open[] = []
  const operands: Token[] = []
  let font = ""
  const draw = (): void => {
    const codes = operands.filter(({ text }) => /^[(<][^<]?/.test(text)).flatMap(({ text }) => codesOf(text))
    if (codes.length === 0) return
    const glyphs = { font, codes }
    open.findLast(({ part }) => part)?.part?.glyphs.push(glyphs)
    const said = open.findLast(({ together }) => together)?.together
    if (said) Object.assign(said, { font, codes: [...said.codes, ...codes] })
    else marks.free.push(glyphs)
  }
  const operate = ({ text, start, end }: Token): void => {
    if (text === "Tf") {
      font = operands.at(-2)?.text ?? ""
      const part = open.findLast((one) => one.part)?.part
      if (part) part.size = Number(operands.at(-1)?.text)
    }
    if (text === "Tj" || text === "TJ") draw()
    else if (text === "cm") {
      const part = open.at(-1)?.part
      if (part && Number.isNaN(part.y))
        Object.assign(part, { x: Number(operands.at(-2)?.text), y: Number(operands.at(-1)?.text) })
    } else if (text === "BMC" || text === "BDC") {
      open.push(opened(operands, end))
    } else if (text === "EMC") {
      const { part, together, reversed } = open.pop() ?? NOTHING
      if (reversed) marks.reversed.push(reversed, [start, end])
      if (part) marks.parts.push({ ...part, end, bodyEnd: start })
      if (together) marks.together.push({ ...together, closes: [start, end] })
    }
  }
  for (const token of tokensOf(page)) {
    if (/^[A-Za-z'"*]/.test(token.text)) {
      operate(token)
      operands.length = 0
    } else operands.push(token)
  }
  if (open.length > 0) throw new RangeError("the marks of a page do not close")
  return marks
}

/** What a mark says: its operands are its name and, where it says more, a dictionary. */
function opened(operands: readonly Token[], end: number): Open {
  const start = operands.at(0)?.start ?? end
  const after = (key: string): string | undefined => operands[operands.findIndex(({ text }) => text === key) + 1]?.text
  const has = (key: string): boolean => operands.some(({ text }) => text === key)
  if (has("/ActualText")) {
    const text = textOf((after("/ActualText") ?? "").slice(1, -1))
    return { ...NOTHING, together: { font: "", codes: [], text, opens: [start, end], closes: [end, end] } }
  }
  if (has("/ReversedChars")) return { ...NOTHING, reversed: [start, end] }
  if (!has("/MCID")) return NOTHING
  return {
    ...NOTHING,
    part: {
      mark: Number(after("/MCID")),
      start,
      end,
      bodyStart: end,
      bodyEnd: end,
      x: Number.NaN,
      y: Number.NaN,
      size: 0,
      glyphs: []
    }
  }
}
