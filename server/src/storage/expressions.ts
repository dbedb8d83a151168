import { type AnyColumn, type SQL, type SQLWrapper, sql } from "drizzle-orm"
import type { SQLiteColumn } from "drizzle-orm/sqlite-core"

/** The value of a counter, raised by one where it stands: no reader's old value is written back. */
export const oneMore = (counter: SQLiteColumn): SQL => sql`${counter} + 1`

/** The first place after all that are taken, 0 when none is: what a sub-query selects, for `valueFrom`. */
export const placeAfter = (position: SQLiteColumn): SQL<number> => sql<number>`coalesce(max(${position}), -1) + 1`

/** How many letters a column holds in all the rows that are selected; null where there is none. */
export const lettersOf = (words: SQLiteColumn): SQL<number | null> => sql<number | null>`sum(length(${words}))`

/** The one value that a sub-query answers, where a value may stand. */
export const valueFrom = (query: SQLWrapper): SQL<number> => sql<number>`(${query})`

/** Whether two columns hold the same, or both nothing. */
export const sameOrBothNull = (one: AnyColumn | SQL.Aliased, other: AnyColumn | SQL.Aliased): SQL =>
  sql`coalesce(${one}, '') = coalesce(${other}, '')`
