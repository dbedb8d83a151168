import type { CslItem } from "@recos/schemas/references/reference"
import { repeatedNames } from "@recos/schemas/text/repeated-names"
import { AppError } from "../../errors/app-error.ts"
import { BIBTEX_ENTRY, bibtexEntries } from "./reading/bibtex-entries.ts"
import { cslItems } from "./reading/csl-items.ts"
import { NBIB_ENTRY, nbibRecords } from "./reading/nbib-records.ts"
import { readBibtex } from "./reading/read-bibtex.ts"
import { readCsl } from "./reading/read-csl.ts"
import { readNbib } from "./reading/read-nbib.ts"
import { readRis } from "./reading/read-ris.ts"
import { RIS_ENTRY, risRecords } from "./reading/ris-records.ts"
import type { LeftOut, SaidBy } from "./reading/said.ts"
import type { ToldEntry } from "./reading/source-draft.ts"
import { xmlFormatOf, xmlRecords } from "./reading/xml-records.ts"
import { XmlRefusal } from "./reading/xml-tree.ts"

type SourceFormat = "ris" | "bibtex" | "nbib" | "csl-json" | "endnote-xml" | "pubmed-xml"

/** A source that a file holds. `entry` counts from 1 in the order of the file; JSON has no line to tell. */
export interface ReadSource {
  entry: number
  line: number | null
  csl: CslItem
  /** The values of the file that are in no field, or not whole. */
  leftOut: LeftOut[]
  /** Which values each field was read from. */
  said: SaidBy
}

interface UnreadSource {
  entry: number
  line: number | null
  /** `mixed`: two entries stand in one, and nothing says where the first ends. */
  why: "syntax" | "title" | "too-long" | "mixed"
  /** How it begins, to find it in the file. */
  start: string
}

export interface SourceFile {
  format: SourceFormat
  /** How many entries the file holds, those of its other parts included. */
  total: number
  sources: ReadSource[]
  unread: UnreadSource[]
  /** Lines that belong to no entry: headers of databases, remarks. */
  asides: { line: number | null; words: string }[]
}

/** As many as are shown at once, and as a reco may have. */
export const ENTRIES_OF_PART = 500
/** What finds the entries of a longer file takes too much of everybody's time. */
const MOST_ENTRIES = 20_000
/** An abstract fits; what is longer is no source, and grammars take their time over it. */
const LONGEST_ENTRY = 60_000
const LONGEST_START = 80

/**
 * Reads a file of sources: RIS, BibTeX, CSL-JSON, EndNote's XML, PubMed's format (.nbib) or XML, told apart by their content. An entry that is not
 * understood is told with its line, and keeps none of the others out. Each value of the file ends in a field, in `leftOut` or in an
 * entry of `unread`.
 * @param isWanted which entries are read, by their number; the first part of the file where it is not given.
 * @throws AppError `bad-document` `not-sources`, `too-many-sources`, `xml-broken`, `xml-entities`, `xml-too-deep`.
 */
export async function readSourceFile(
  given: string,
  isWanted: (entry: number) => boolean = (entry) => entry <= ENTRIES_OF_PART
): Promise<SourceFile> {
  const text = given.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n")
  const format = formatOf(text)
  const { entries, asides } = READ[format](text)
  if (entries.length > MOST_ENTRIES) throw new AppError("bad-document", { reason: "too-many-sources" })
  return { format, total: entries.length, ...sorted(entries, isWanted), asides }
}

function formatOf(text: string): SourceFormat {
  if (/^\s*[[{]/.test(text)) return "csl-json"
  const xml = xmlFormatOf(text)
  if (xml) return xml
  const lines = text.split("\n")
  const begins = (line: RegExp): boolean => lines.some((words) => line.test(words))
  if (begins(RIS_ENTRY)) return "ris"
  if (begins(NBIB_ENTRY)) return "nbib"
  if (begins(BIBTEX_ENTRY)) return "bibtex"
  throw new AppError("bad-document", { reason: "not-sources" })
}

type Told = ToldEntry | { why: UnreadSource["why"] }

/** An entry of a file, to be read where it is wanted. */
interface Entry {
  line: number | null
  start: () => string
  read: () => Told
}

interface Entries {
  entries: Entry[]
  asides: SourceFile["asides"]
}

const READ: Record<SourceFormat, (text: string) => Entries> = {
  ris: (text) => {
    const { records, asides } = risRecords(text)
    return {
      entries: records.map(({ line, text: written, values, isMixed }) =>
        entryOf(line, written, () => (isMixed ? { why: "mixed" } : readRis(values)))
      ),
      asides
    }
  },
  nbib: (text) => {
    const { records, asides } = nbibRecords(text)
    return {
      entries: records.map(({ line, text: written, values }) => entryOf(line, written, () => readNbib(values))),
      asides
    }
  },
  bibtex: (text) => {
    const { entries, asides } = bibtexEntries(text)
    const parents = new Map(entries.flatMap((entry) => ("key" in entry ? [[entry.key.toLowerCase(), entry]] : [])))
    return {
      entries: entries.map((entry) =>
        entryOf(entry.line, entry.text, () => ("key" in entry ? readBibtex(entry, parents) : { why: "syntax" }))
      ),
      asides
    }
  },
  "endnote-xml": (text) => xmlEntries(text, "endnote-xml"),
  "pubmed-xml": (text) => xmlEntries(text, "pubmed-xml"),
  "csl-json": (text) => {
    const { items, asides } = cslItems(parsed(text))
    const gaveWay = repeatedNames(text).map(({ name, line, words }) => ({ line, words: `${name}: ${words}` }))
    return { entries: items.map((item) => jsonEntry(item)), asides: [...asides, ...gaveWay] }
  }
}

function xmlEntries(text: string, format: "endnote-xml" | "pubmed-xml"): Entries {
  const records = refusingXml(() => xmlRecords(text, format))
  return { entries: records.map(({ line, text: written, read }) => entryOf(line, written, read)), asides: [] }
}

function refusingXml<Read>(read: () => Read): Read {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof XmlRefusal)) throw cause
    throw new AppError("bad-document", { reason: cause.why }, { cause })
  }
}

const entryOf = (line: number | null, written: string, read: () => Told): Entry => ({
  line,
  start: () => startOf(written),
  read: () => (written.length > LONGEST_ENTRY ? { why: "too-long" } : toldBy(read))
})

function toldBy(read: () => Told): Told {
  try {
    return read()
  } catch (error) {
    // Braces that stand deeper than in any text: told to the person with its line.
    if (error instanceof RangeError) return { why: "syntax" }
    throw error
  }
}

function jsonEntry(item: unknown): Entry {
  const written = (): string => {
    try {
      return JSON.stringify(item) ?? ""
    } catch (error) {
      // Lists within lists, deeper than any source.
      if (error instanceof RangeError) return ""
      throw error
    }
  }
  return {
    line: null,
    start: () => startOf(written()),
    read: () => {
      const { length } = written()
      if (length === 0) return { why: "syntax" }
      return length > LONGEST_ENTRY ? { why: "too-long" } : toldBy(() => readCsl(item))
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AppError("bad-document", { reason: "not-sources" }, { cause })
  }
}

function sorted(
  entries: readonly Entry[],
  isWanted: (entry: number) => boolean
): Pick<SourceFile, "sources" | "unread"> {
  const file: Pick<SourceFile, "sources" | "unread"> = { sources: [], unread: [] }
  entries.forEach(({ line, start, read }, place) => {
    const entry = place + 1
    if (!isWanted(entry)) return
    const told = read()
    if ("csl" in told) file.sources.push({ entry, line, ...told })
    else file.unread.push({ entry, line, start: start(), why: told.why })
  })
  return file
}

const startOf = (text: string): string =>
  text
    .slice(0, 4 * LONGEST_START)
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_START)
