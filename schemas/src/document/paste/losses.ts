import { shortLine } from "../../text/on-one-line.ts"
import type { ImportCode, ImportNote } from "../markdown/import-report.ts"

/** What a paste could not keep as it was: how often, and the words it was about. */
export interface Loss {
  code: ImportCode
  count: number
  details: string[]
}

const MOST_DETAILS = 5
const LONGEST_DETAIL = 80

/** Gathers what is left out or changed, one line a kind. */
export interface Losses {
  note: (code: ImportCode, detail?: string) => void
  list: () => Loss[]
}

export function gatherLosses(): Losses {
  const found = new Map<ImportCode, Loss>()
  return {
    note: (code, detail = "") => {
      const loss = found.get(code) ?? { code, count: 0, details: [] }
      loss.count += 1
      const words = shortLine(detail, LONGEST_DETAIL)
      if (words !== "" && loss.details.length < MOST_DETAILS && !loss.details.includes(words)) loss.details.push(words)
      found.set(code, loss)
    },
    list: () => [...found.values()]
  }
}

/** As many as a reco may have pieces. */
const MOST_NOTES = 20_000
/** Words that are left out are shown whole, so that somebody can put them back: only a passage of pages is cut, or what comes after a book. */
const LONGEST_WORDS = 2000
const MOST_WORDS = 1_000_000

/** Gathers losses one by one, each by its words, as the import of a whole file tells them. Such a file has no lines. */
export function gatherNotes(): Losses & { notes: ImportNote[] } {
  const losses = gatherLosses()
  const notes: ImportNote[] = []
  let length = 0
  return {
    notes,
    list: losses.list,
    note: (code, detail = "") => {
      losses.note(code, detail)
      if (notes.length >= MOST_NOTES) return
      const words = shortLine(detail, length > MOST_WORDS ? LONGEST_DETAIL : LONGEST_WORDS)
      length += words.length
      notes.push({ line: 0, code, detail: words })
    }
  }
}
