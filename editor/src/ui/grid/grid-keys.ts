/** A place in a grid, by number. */
export interface Place {
  row: number
  column: number
}

/** How far a page up or down goes, in rows. */
const PAGE = 8

const STEPS: Readonly<Record<string, (place: Place, last: Place, withControl: boolean) => Place>> = {
  ArrowUp: ({ row, column }, _, all) => ({ row: all ? 0 : row - 1, column }),
  ArrowDown: ({ row, column }, last, all) => ({ row: all ? last.row : row + 1, column }),
  ArrowLeft: ({ row, column }, _, all) => ({ row, column: all ? 0 : column - 1 }),
  ArrowRight: ({ row, column }, last, all) => ({ row, column: all ? last.column : column + 1 }),
  Home: ({ row }, _, all) => ({ row: all ? 0 : row, column: 0 }),
  End: ({ row }, last, all) => ({ row: all ? last.row : row, column: last.column }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column })
}

/** Where a key of the keyboard leads from a cell (WAI-ARIA, grid pattern), held within the grid; null for any other key. */
export function placeAfter(
  key: string,
  withControl: boolean,
  from: Place,
  rows: number,
  columns: number
): Place | null {
  const step = STEPS[key]
  if (!step) return null
  const { row, column } = step(from, { row: rows - 1, column: columns - 1 }, withControl)
  return { row: within(row, rows), column: within(column, columns) }
}

const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1)
