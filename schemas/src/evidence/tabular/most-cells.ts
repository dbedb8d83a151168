/** The most of a table that is read at once. */
export const MOST_CELLS = { rows: 400, columns: 60 } as const
