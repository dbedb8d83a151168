import type { TaggedSaid } from "./said.ts"

interface NbibFile {
  records: { line: number; text: string; values: TaggedSaid[] }[]
  asides: { line: number; words: string }[]
}

export const NBIB_ENTRY = /^PMID *- *\d/
const LONGEST_RECORD = 60_000
/** A tag of MEDLINE, padded to four letters. */
const TAG = /^([A-Z][A-Z0-9]{1,3}) *- ?(.*)$/

/**
 * Cuts a PubMed file before each `PMID` (help of PubMed, « Save citations: PubMed format »); a line that begins with spaces goes on with the one
 * before. No library that is kept up reads this format.
 */
export function nbibRecords(text: string): NbibFile {
  const file: NbibFile = { records: [], asides: [] }
  text.split("\n").forEach((written, place) => {
    if (NBIB_ENTRY.test(written)) file.records.push({ line: place + 1, text: "", values: [] })
    const record = file.records.at(-1)
    const [, name, words = ""] = TAG.exec(written) ?? []
    const before = record?.values.at(-1)
    if (record) record.text += `${written}\n`
    if (written.trim() === "") return
    if (record && name !== undefined) record.values.push({ tag: name, name, line: place + 1, words: words.trim() })
    else if (record && before && /^\s/.test(written)) {
      // A longer record is refused as a whole: its words are not copied line after line.
      if (record.text.length <= LONGEST_RECORD) before.words = `${before.words} ${written.trim()}`.trim()
    } else file.asides.push({ line: place + 1, words: written.trim() })
  })
  return file
}
