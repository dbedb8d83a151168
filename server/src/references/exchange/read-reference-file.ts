import type { CslItem } from "@recos/schemas/references/reference"
import { AppError } from "../../errors/app-error.ts"
import { citationReader, type ReadCitations } from "./citation-js.ts"
import { readNbib } from "./read-nbib.ts"
import {
  BIBTEX_ENTRY,
  NBIB_ENTRY,
  RIS_ENTRY,
  splitBibtex,
  splitNbib,
  splitRis,
  type WrittenEntry
} from "./split-entries.ts"
import { toCslItem } from "./to-csl-item.ts"

type SourceFormat = "ris" | "bibtex" | "nbib" | "csl-json"

/** A source that a file holds. `entry` counts from 1 in the order of the file; JSON has no line to tell. */
export interface ReadSource {
  entry: number
  line: number | null
  csl: CslItem
  /** Fields whose content did not fit. */
  leftOut: string[]
}

interface UnreadSource {
  entry: number
  line: number | null
  why: "syntax" | "title" | "too-long"
  /** How it begins, to find it in the file. */
  start: string
}

export interface SourceFile {
  format: SourceFormat
  sources: ReadSource[]
  unread: UnreadSource[]
}

/** As many as a reco may have. */
const MOST_ENTRIES = 500
/** An abstract fits; what is longer is no source, and grammars take their time over it. */
const LONGEST_ENTRY = 60_000
const LONGEST_START = 80

/**
 * Reads a file of sources: RIS, BibTeX, PubMed (.nbib) or CSL-JSON, told apart by their content. An entry that is not
 * understood is told with its line, and keeps none of the others out.
 * @throws AppError `bad-document` `not-sources`, `too-many-sources`.
 */
export async function readSourceFile(given: string): Promise<SourceFile> {
  const text = given.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n")
  const format = formatOf(text)
  if (format === "csl-json") return sorted(format, jsonEntries(text))
  const read = format === "nbib" ? readNbib : await citationReader(format)
  const written = SPLIT[format](text)
  if (written.length > MOST_ENTRIES) throw new AppError("bad-document", { reason: "too-many-sources" })
  return sorted(
    format,
    written.flatMap((entry) => readEntry(entry, read))
  )
}

const SPLIT = { ris: splitRis, bibtex: splitBibtex, nbib: splitNbib } as const

function formatOf(text: string): SourceFormat {
  if (/^\s*[[{]/.test(text)) return "csl-json"
  const lines = text.split("\n")
  const begins = (line: RegExp): boolean => lines.some((words) => line.test(words))
  if (begins(RIS_ENTRY)) return "ris"
  if (begins(NBIB_ENTRY)) return "nbib"
  if (begins(BIBTEX_ENTRY)) return "bibtex"
  throw new AppError("bad-document", { reason: "not-sources" })
}

/** What an entry gave: an item still to be checked, or nothing that can be read. */
interface Entry {
  line: number | null
  start: string
  item?: unknown
  why?: UnreadSource["why"]
}

function readEntry({ line, text }: WrittenEntry, read: ReadCitations): Entry[] {
  const start = startOf(text)
  if (text.length > LONGEST_ENTRY) return [{ line, start, why: "too-long" }]
  const items = itemsOf(text, read)
  return items.length === 0 ? [{ line, start, why: "syntax" }] : items.map((item) => ({ line, start, item }))
}

function itemsOf(text: string, read: ReadCitations): unknown[] {
  try {
    return read(text)
  } catch {
    // Whatever a foreign grammar stumbles over, deep nesting included, is told to the person with its line.
    return []
  }
}

function jsonEntries(text: string): Entry[] {
  const json = parsed(text)
  const items = Array.isArray(json) ? json : [json]
  if (items.length > MOST_ENTRIES) throw new AppError("bad-document", { reason: "too-many-sources" })
  return items.map((item: unknown) => ({ line: null, start: startOf(JSON.stringify(item) ?? ""), item }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AppError("bad-document", { reason: "not-sources" }, { cause })
  }
}

function sorted(format: SourceFormat, entries: readonly Entry[]): SourceFile {
  const file: SourceFile = { format, sources: [], unread: [] }
  entries.forEach(({ line, start, item, why }, place) => {
    const entry = place + 1
    const told = why ? { why } : toCslItem(item)
    if ("csl" in told) file.sources.push({ entry, line, ...told })
    else file.unread.push({ entry, line, start, why: told.why })
  })
  return file
}

const startOf = (text: string): string =>
  text
    .slice(0, 4 * LONGEST_START)
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_START)
