import { touchesGraded } from "@recos/schemas/evidence/grading/graded-matter"
import { type ReadRow, type ReadTable, withChange } from "@recos/schemas/evidence/tabular/read-table"
import { foldHeading } from "@recos/schemas/evidence/tabular/table-fields"
import type { Outcome } from "../use-evidence.ts"

/** What a row of a block would do. */
export interface PlannedRow {
  row: ReadRow
  /** The outcome that it changes; null for a new one. */
  target: Outcome | null
  /** Why nothing of it goes into the table. */
  refusal: "aside" | "signed" | "nameless" | "empty" | null
}

/**
 * Finds for each row of a block the outcome that it speaks of: by its name, or where the block names none by its place from `from` on.
 */
export function planRows(table: ReadTable, outcomes: readonly Outcome[], from: string | null): PlannedRow[] {
  const isNamed = table.columns.some(({ field }) => field === "name")
  const start = Math.max(
    0,
    outcomes.findIndex(({ id }) => id === from)
  )
  return table.rows.map((row, place) => {
    const name = row.change.name
    const byName = outcomes.find((outcome) => name !== undefined && foldHeading(outcome.name) === foldHeading(name))
    const byPlace = from === null || table.hasHeadings ? undefined : outcomes[start + place]
    const target = byName ?? (isNamed && table.hasHeadings ? undefined : byPlace) ?? null
    return { row, target, refusal: refusalOf(row, target) }
  })
}

function refusalOf(row: ReadRow, target: Outcome | null): PlannedRow["refusal"] {
  if (row.aside) return "aside"
  if (!row.cells.some(({ state }) => state === "read")) return "empty"
  if (!target && !row.change.name) return "nameless"
  return target?.figuresHold && touchesGraded(target, withChange(target, row.change)) ? "signed" : null
}
