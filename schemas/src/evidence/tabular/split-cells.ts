import Papa from "papaparse"
import { MOST_CELLS } from "./most-cells.ts"

/** The largest text that is split, in characters. */
const MOST_TEXT = 1_000_000

/**
 * Splits a text into cells: tabs, commas or semicolons between them, quoted as RFC 4180 says.
 * @returns null where the text is longer than what is read, or has more rows or columns.
 */
export function splitCells(text: string): string[][] | null {
  if (text.length > MOST_TEXT) return null
  const plain = text.replace(/^\uFEFF/, "").replace(/^sep=(.)\r?\n/i, "")
  const delimiter = plain.includes("\t") ? { delimiter: "\t" } : { delimitersToGuess: [";", ",", "|"] }
  const { data } = Papa.parse<string[]>(plain, { ...delimiter, preview: MOST_CELLS.rows + 1, skipEmptyLines: "greedy" })
  const isTooLarge = data.length > MOST_CELLS.rows || data.some((line) => line.length > MOST_CELLS.columns)
  // Our own files put a mark before what a spreadsheet would run as a formula.
  return isTooLarge ? null : data.map((line) => line.map((cell) => cell.replace(/^'(?=[\s\p{C}]*[=+\-@])/u, "")))
}
