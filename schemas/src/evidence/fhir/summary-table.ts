import { type Composition, hasCode, type Section } from "./resources.ts"

/** What a summary-of-findings row prints, as text. */
export interface TableRow {
  /** The composition that holds the row. */
  table: string
  sampleSize: string | null
  effect: string | null
  /** The Evidence resources of the comparator's results, one for each kind of people. */
  comparators: string[]
}

function textOf(section: Section | undefined): string | null {
  const text = section?.text?.div
    ?.replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
  return text || null
}

function rowsBelow(sections: readonly Section[] | undefined): Section[] {
  return (sections ?? []).flatMap((each) =>
    hasCode(each.code, "summary-of-findings-entry-for-a-single-outcome") ? [each] : rowsBelow(each.section)
  )
}

/** The rows of a summary-of-findings composition by their outcome; none when the composition is something else. */
export function readTable(composition: Composition): { resource: string; rows: Map<string, TableRow> } {
  const table = `Composition/${composition.id}`
  const rows = new Map<string, TableRow>()
  for (const row of rowsBelow(composition.section)) {
    const cell = (code: string) => row.section?.find((each) => hasCode(each.code, code))
    const outcome = row.focus?.reference ?? cell("outcome-measure")?.entry?.[0]?.reference
    if (!outcome) continue
    rows.set(outcome, {
      table,
      sampleSize: textOf(cell("sample-size")),
      effect: textOf(cell("result-with-intervention-vs-comparator")),
      comparators: cell("result-with-comparator-alone")?.entry?.flatMap((each) => each.reference ?? []) ?? []
    })
  }
  return { resource: table, rows }
}

/** Whether a cell says, in brackets, that it has nothing to say. */
export const isBracketed = (text: string | null): text is string => text !== null && /^\[.*\]$/.test(text)
