import type { Method } from "./api.ts"

/** The fields of a few lines, in the order of the page. */
export const WORD_FIELDS = [
  "goal",
  "population",
  "users",
  "layInput",
  "eligibility",
  "consensus",
  "updating",
  "funding"
] as const
export type WordField = (typeof WORD_FIELDS)[number]

/** A search as it is typed. `key` names the row on the page alone. */
export interface SearchDraft {
  key: string
  base: string
  on: string
  strategy: string
}
export interface IndicatorDraft {
  key: string
  name: string
  numerator: string
  denominator: string
}

export interface MethodDraft extends Record<WordField, string> {
  searches: SearchDraft[]
  indicators: IndicatorDraft[]
}

let rowsMade = 0
const newKey = (): string => {
  rowsMade += 1
  return `new-${rowsMade}`
}
export const newSearch = (): SearchDraft => ({ key: newKey(), base: "", on: "", strategy: "" })
export const newIndicator = (): IndicatorDraft => ({ key: newKey(), name: "", numerator: "", denominator: "" })

export function draftOf({ searches, indicators, ...words }: Method): MethodDraft {
  return {
    ...words,
    searches: searches.map(({ on, ...row }, place) => ({ key: `search-${place}`, ...row, on: on ?? "" })),
    indicators: indicators.map((row, place) => ({ key: `indicator-${place}`, ...row }))
  }
}

/** What a draft says. Rows in which nothing is written say nothing. */
export function writtenOf({ searches, indicators, ...words }: MethodDraft): Method {
  return {
    ...words,
    searches: searches
      .filter(({ base, on, strategy }) => isSaid(base, on, strategy))
      .map(({ base, on, strategy }) => ({ base, on: on || null, strategy })),
    indicators: indicators
      .filter(({ name, numerator, denominator }) => isSaid(name, numerator, denominator))
      .map(({ name, numerator, denominator }) => ({ name, numerator, denominator }))
  }
}

const isSaid = (...texts: string[]): boolean => texts.some((text) => text.trim() !== "")
