import type { ImportCode } from "../markdown/import-report.ts"

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
      const short = detail.replaceAll(/\s+/g, " ").trim()
      const words = short.length > LONGEST_DETAIL ? `${short.slice(0, LONGEST_DETAIL - 1)}…` : short
      if (words !== "" && loss.details.length < MOST_DETAILS && !loss.details.includes(words)) loss.details.push(words)
      found.set(code, loss)
    },
    list: () => [...found.values()]
  }
}
