import type { TaggedSaid } from "./said.ts"

/** A record of tags, and where it begins. `isMixed`: two records stand in it and nothing says where one ends. */
interface TaggedRecord {
  line: number
  values: TaggedSaid[]
  isMixed: boolean
  /** As it was written. */
  text: string
}

/** The records of a file, and the lines that are in none: headers of databases, numbers of records. */
export interface TaggedFile {
  records: TaggedRecord[]
  asides: { line: number; words: string }[]
}

interface Line {
  number: number
  written: string
  tag: string | undefined
  value: string
}

/** As the format says: two letters or figures, two spaces, a hyphen, a space. Some tools write one space, or nothing behind the hyphen. */
const TAGGED = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\s*)$/
export const RIS_ENTRY = /^TY {1,2}- /
/** What databases write between records. */
const BETWEEN = /^(?:<?\d{1,6}[.>)]|Record #?\d+ of \d+|Provider: .*|Database: .*|Content: ?text\/.*|Link to the .*)$/i

/** What is longer is refused as a whole: its values are not put together, since each line that goes on would copy all before it. */
const LONGEST_RECORD = 60_000

/** How far ahead a line is looked for, and in how many lines of a record a beginning is: cost is bounded, whatever a file is made of. */
const FAR = 40
const MOST_LINES = 3000

const lineOf = (written: string, place: number): Line => {
  const [, tag, value = ""] = TAGGED.exec(written) ?? []
  return { number: place + 1, written, tag, value: tag === undefined ? written.trim() : value.trim() }
}

/**
 * Cuts a RIS file into its records: at `TY`, at `ER`, at blank lines after which another record begins, whichever comes. A line without a tag
 * goes on with the value before it.
 */
export function risRecords(text: string): TaggedFile {
  const lines = text.split("\n").map(lineOf)
  const cutter = new RecordCutter(lines)
  lines.forEach((line, place) => {
    cutter.take(line, place)
  })
  return cutter.end()
}

class RecordCutter {
  readonly #lines: readonly Line[]
  readonly #hasTypes: boolean
  readonly #file: TaggedFile = { records: [], asides: [] }
  #open: Line[] = []
  /** Where the first type of the open record stands; -1 while it has none. */
  #typed = -1
  #hasBlank = false

  constructor(lines: readonly Line[]) {
    this.#lines = lines
    this.#hasTypes = lines.some(({ tag }) => tag === "TY")
  }

  take(line: Line, place: number): void {
    if (line.written.trim() === "") {
      this.#hasBlank = true
      return
    }
    if (line.tag === undefined) this.#takeUntagged(line, place)
    else if (line.tag === "ER" && this.#endsHere(line, place)) this.#close(line)
    else this.#takeTagged(line, place)
    this.#hasBlank = false
  }

  end(): TaggedFile {
    this.#close()
    return this.#file
  }

  #takeUntagged(line: Line, place: number): void {
    const isHeader = this.#open.length === 0 || BETWEEN.test(line.value) || (this.#hasBlank && this.#leadsToType(place))
    if (!isHeader) this.#open.push(line)
    else {
      if (this.#typed >= 0 && this.#leadsToType(place)) this.#close()
      this.#file.asides.push({ line: line.number, words: line.value })
    }
  }

  #takeTagged(line: Line, place: number): void {
    const isNext = line.tag === "TY" ? this.#startsAtType() : this.#hasBlank && this.#beginsAnother(place)
    if (isNext) this.#close()
    if (line.tag === "TY" && this.#typed === -1) this.#typed = this.#open.length
    this.#open.push(line)
  }

  /** « ER » with words behind it is a line of an abstract, unless another record follows. */
  #endsHere({ value }: Line, place: number): boolean {
    if (value === "") return true
    const next = this.#lines.slice(place + 1, place + 1 + FAR).find(({ written }) => written.trim() !== "")
    return next === undefined || next.tag === "TY"
  }

  /** Whether a type begins another record: the open one has its own already, and none of the lines since belongs to this one. */
  #startsAtType(): boolean {
    const open = this.#open
    if (this.#typed === -1) return false
    const [first] = open
    if (first?.tag === "TY" || open.length > MOST_LINES) return true
    // Where records begin with another tag than the type, the last line with that tag begins this one.
    const begins = open.findLastIndex(({ tag }) => tag === first?.tag)
    if (begins <= this.#typed) return false
    const own = open.splice(begins)
    this.#close()
    this.#open = own
    return false
  }

  /** Whether what stands between here and the next blank line or end is a record of its own. */
  #beginsAnother(place: number): boolean {
    if (this.#open.length === 0 || this.#open.length > MOST_LINES) return false
    const has = (tag: string): boolean => this.#open.some((line) => line.tag === tag)
    for (const { tag, written } of this.#lines.slice(place, place + 400)) {
      if (written.trim() === "" || tag === "ER") return false
      if (tag === "TY") return this.#typed >= 0
      if (!this.#hasTypes && (tag === "TI" || tag === "T1") && has(tag)) return true
    }
    return false
  }

  /** Whether only lines without a tag stand between here and a type. */
  #leadsToType(place: number): boolean {
    const next = this.#lines.slice(place, place + FAR).find(({ tag }) => tag !== undefined)
    return next?.tag === "TY"
  }

  #close(...ends: Line[]): void {
    const lines = this.#open
    this.#open = []
    this.#typed = -1
    const [first] = lines
    if (!first) return
    const text = [...lines, ...ends].map(({ written }) => written).join("\n")
    this.#file.records.push({
      line: first.number,
      values: text.length > LONGEST_RECORD ? [] : [...valuesOf(lines), ...ends.map(saidBy)],
      isMixed: lines.filter(({ tag }) => tag === "TY").length > 1,
      text
    })
  }
}

const saidBy = ({ tag = "", value, number }: Line): TaggedSaid => ({ tag, name: tag, line: number, words: value })

function valuesOf(lines: readonly Line[]): TaggedSaid[] {
  const values: TaggedSaid[] = []
  for (const { tag, value, number } of lines) {
    const before = values.at(-1)
    if (tag !== undefined && tag !== "ER") values.push({ tag, name: tag, line: number, words: value })
    else if (before) before.words = `${before.words} ${tag === "ER" ? `ER - ${value}` : value}`.trim()
  }
  return values
}
