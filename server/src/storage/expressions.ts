import { type SQL, sql } from "drizzle-orm"
import type { SQLiteColumn } from "drizzle-orm/sqlite-core"

/** The value of a counter, raised by one where it stands: no reader's old value is written back. */
export const oneMore = (counter: SQLiteColumn): SQL => sql`${counter} + 1`
