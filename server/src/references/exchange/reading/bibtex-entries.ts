import type { Said } from "./said.ts"

/** An entry of BibTeX with the raw values of its fields: braces and commands are still in them. */
export interface BibtexEntry {
  line: number
  text: string
  type: string
  key: string
  fields: Said[]
}

/** An entry that is not written as the format asks. */
interface BrokenEntry {
  line: number
  text: string
}

interface BibtexFile {
  entries: (BibtexEntry | BrokenEntry)[]
  asides: { line: number; words: string }[]
}

export const BIBTEX_ENTRY = /^\s*@\s*[a-z]+\s*[{(]/i
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
const LONGEST_ENTRY = 60_000

interface Abbreviation {
  line: number
  text: string
  words: string
  isUsed: boolean
}

/**
 * Cuts a BibTeX file into its entries. One that is never closed ends where the next line begins one: it takes none of the others with it.
 * Remarks, preambles and abbreviations that no entry uses are told as lines outside of the entries.
 */
export function bibtexEntries(text: string): BibtexFile {
  const abbreviations = new Map<string, Abbreviation>(
    MONTHS.map((month) => [month, { line: 0, text: "", words: month, isUsed: true }])
  )
  const file: BibtexFile = { entries: [], asides: [] }
  for (const piece of piecesOf(text)) {
    const type = /^\s*@\s*([a-z]+)/i.exec(piece.text)?.[1]?.toLowerCase()
    if (type === undefined || type === "comment" || type === "preamble") file.asides.push(asideOf(piece))
    else takePiece(piece, type, abbreviations, file)
  }
  for (const { line, text: words, isUsed } of abbreviations.values())
    if (!isUsed) file.asides.push(asideOf({ line, text: words }))
  return file
}

const asideOf = ({ line, text }: BrokenEntry): { line: number; words: string } => ({ line, words: text.trim() })

/** The pieces that begin with a line that begins an entry, and what stands before the first. */
function piecesOf(text: string): BrokenEntry[] {
  const pieces: BrokenEntry[] = []
  let lines: string[] = []
  let begin = 1
  const close = (): void => {
    const blank = lines.findIndex((line) => line.trim() !== "")
    if (blank >= 0) pieces.push({ line: begin + blank, text: lines.slice(blank).join("\n").trimEnd() })
  }
  text.split("\n").forEach((line, place) => {
    if (BIBTEX_ENTRY.test(line)) {
      close()
      lines = []
      begin = place + 1
    }
    lines.push(line)
  })
  close()
  return pieces
}

/** Takes the entry that a piece begins with, then those that stand on the line where it ends. */
function takePiece(first: BrokenEntry, kind: string, abbreviations: Map<string, Abbreviation>, file: BibtexFile): void {
  let [piece, type]: [BrokenEntry, string] = [first, kind]
  for (;;) {
    if (type === "comment" || type === "preamble") {
      file.asides.push(asideOf(piece))
      return
    }
    const read = piece.text.length > LONGEST_ENTRY ? null : new EntryReader(piece, abbreviations).read()
    if (!read) {
      file.entries.push(piece)
      return
    }
    const { rest, ...entry } = read
    if (type === "string") {
      for (const { name, words } of entry.fields)
        abbreviations.set(name.toLowerCase(), { line: piece.line, text: entry.text, words, isUsed: false })
    } else file.entries.push({ ...entry, type })
    const next = /@\s*([a-z]+)\s*[{(]/i.exec(rest.text)
    const between = next ? rest.text.slice(0, next.index) : rest.text
    if (between.trim() !== "") file.asides.push(asideOf({ line: rest.line, text: between }))
    if (!next) return
    piece = { line: rest.line, text: rest.text.slice(next.index) }
    type = next[1]?.toLowerCase() ?? ""
  }
}

/** Reads one entry by the grammar of BibTeX (btparse); null where it does not hold. */
class EntryReader {
  readonly #text: string
  readonly #firstLine: number
  readonly #abbreviations: Map<string, Abbreviation>
  #place = 0
  #seen = { place: 0, line: 0 }

  constructor({ line, text }: BrokenEntry, abbreviations: Map<string, Abbreviation>) {
    this.#text = text
    this.#firstLine = line
    this.#abbreviations = abbreviations
  }

  read(): (Omit<BibtexEntry, "type"> & { rest: BrokenEntry }) | null {
    const opens = this.#match(/\s*@\s*[a-z]+\s*([{(])/iy)
    if (!opens) return null
    const close = opens[1] === "{" ? "}" : ")"
    // A key has no sign of equality behind it; an entry without a key begins with its first field.
    const key = this.#match(/\s*([^\s,={}()"#%]*)\s*(?:,|(?=[})]))/y)?.[1]?.trim() ?? ""
    const fields: Said[] = []
    for (;;) {
      this.#match(/(?:\s+|%[^\n]*|,)*/y)
      if (this.#text[this.#place] === close) break
      const field = this.#field()
      if (!field) return null
      fields.push(field)
      this.#match(/(?:\s+|%[^\n]*)*/y)
      const sign = this.#text[this.#place]
      if (sign !== "," && sign !== close) return null
    }
    this.#place += 1
    const rest = { line: this.#line(), text: this.#text.slice(this.#place) }
    return { line: this.#firstLine, text: this.#text.slice(0, this.#place), key, fields, rest }
  }

  #field(): Said | null {
    const line = this.#line()
    const name = this.#match(/([^\s,={}()"#%]+)\s*=\s*/y)?.[1]
    if (name === undefined) return null
    let words = ""
    for (;;) {
      const part = this.#part()
      if (part === null) return null
      words += part
      if (!this.#match(/\s*#\s*/y)) break
    }
    return { name: name.toLowerCase(), line, words }
  }

  #part(): string | null {
    const sign = this.#text[this.#place]
    if (sign === "{") return this.#enclosed("}")
    if (sign === '"') return this.#enclosed('"')
    const bare = this.#match(/([^\s,={}()"#%]+)/y)?.[1]
    if (bare === undefined) return null
    const known = this.#abbreviations.get(bare.toLowerCase())
    if (known) known.isUsed = true
    // A number stands for itself, and so does an abbreviation that the file does not explain.
    return known?.words ?? bare
  }

  /** What stands up to the closing sign at the same depth of braces. */
  #enclosed(end: string): string | null {
    const begin = this.#place + 1
    let depth = 0
    for (let place = begin; place < this.#text.length; place += 1) {
      const sign = this.#text[place]
      if (sign === "\\") place += 1
      else if (sign === end && depth === 0) {
        this.#place = place + 1
        return this.#text.slice(begin, place)
      } else if (sign === "{") depth += 1
      else if (sign === "}") depth -= 1
      if (depth < 0) return null
    }
    return null
  }

  /** Counts on from where it was last asked. */
  #line(): number {
    for (let place = this.#seen.place; place < this.#place; place += 1)
      if (this.#text[place] === "\n") this.#seen.line += 1
    this.#seen.place = this.#place
    return this.#firstLine + this.#seen.line
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#place
    const found = pattern.exec(this.#text)
    if (found) this.#place = pattern.lastIndex
    return found
  }
}
