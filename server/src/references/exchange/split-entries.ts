/** One entry of a file of sources as it was written, with the line on which it begins. */
export interface WrittenEntry {
  line: number
  text: string
}

/** Cuts a text before each line that begins an entry. What stands before the first is an entry of its own, unless it is blank. */
function cutBefore(text: string, begins: RegExp): WrittenEntry[] {
  const entries: WrittenEntry[] = []
  let current: string[] = []
  let line = 1
  const close = (next: number): void => {
    const written = current.join("\n")
    if (written.trim() !== "") entries.push({ line, text: written })
    current = []
    line = next
  }
  text.split("\n").forEach((words, place) => {
    if (begins.test(words)) close(place + 1)
    if (current.length === 0 && words.trim() === "") line = place + 2
    else current.push(words)
  })
  close(0)
  return entries
}

export const BIBTEX_ENTRY = /^\s*@\s*[a-z]+\s*[{(]/i
export const RIS_ENTRY = /^TY {1,2}- /
export const NBIB_ENTRY = /^PMID *- *\d/

const LONGEST_NAMES = 20_000

/**
 * The entries of a BibTeX file, each with the abbreviations (`@string`) that stand before it. An entry that is never closed
 * ends where the next line begins one: it takes none of the others with it. Remarks between entries are no entries.
 */
export function splitBibtex(text: string): WrittenEntry[] {
  let names = ""
  return cutBefore(text, BIBTEX_ENTRY).flatMap(({ line, text: written }) => {
    if (!BIBTEX_ENTRY.test(written)) return []
    const type = /@\s*([a-z]+)/i.exec(written)?.[1]?.toLowerCase()
    if (type === "string" && names.length + written.length < LONGEST_NAMES) names += `${written}\n`
    if (type === "string" || type === "comment" || type === "preamble") return []
    return [{ line, text: names + written }]
  })
}

/** The records of a PubMed file. */
export const splitNbib = (text: string): WrittenEntry[] => cutBefore(text, NBIB_ENTRY)
