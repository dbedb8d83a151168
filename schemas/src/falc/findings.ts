/** Everything the linter can find. An error breaks a rule of the standard; a warning is advice. */
export const FALC_CODES = {
  "two-sentences": "error",
  "forbidden-sign": "error",
  dash: "error",
  "special-sign": "error",
  percentage: "error",
  "big-number": "error",
  "number-in-words": "error",
  "roman-number": "error",
  "date-in-figures": "error",
  capitals: "error",
  abbreviation: "error",
  jargon: "error",
  italic: "error",
  footnote: "error",
  "nested-list": "error",
  "deep-heading": "error",
  "table-alone": "error",
  "wide-table": "error",
  "long-sentence": "warning"
} as const satisfies Record<string, "error" | "warning">

export type FalcCode = keyof typeof FALC_CODES

/** Where in the section: the children from the top, the line among all its lines, and the letters on that line. */
interface FalcPlace {
  path: number[]
  line: number
  from: number
  to: number
}

export interface FalcFinding {
  code: FalcCode
  severity: "error" | "warning"
  place: FalcPlace
  /** The very words found; empty when the whole block is meant. */
  found: string
  /** A plainer way to say it, where the list of words knows one. */
  instead?: string
}

/** Something found on one line of text. */
export interface LineFinding {
  code: FalcCode
  from: number
  to: number
  instead?: string
}
