import BetterSqlite3 from "better-sqlite3"
import { AppError } from "../errors/app-error.ts"
import type { Database } from "./database.ts"

interface Runnable {
  run(): { changes: number }
}

/** A write, or a write that must touch exactly one row: none touched means that somebody else was first. */
export type Write = Runnable | { guarded: Runnable }

/** Marks a write that depends on what was read: its `where` names the revision that was read. */
export const guarded = (write: Runnable): Write => ({ guarded: write })

/**
 * Runs all the writes or none. The only door to a transaction, so that the storage may become asynchronous.
 * @throws AppError `conflict` when a guarded write touches no row, or when a unique value is taken: somebody was first.
 * Read again and try again, or tell the person.
 */
export async function commit(database: Database, writes: readonly Write[]): Promise<void> {
  const runAll = database.$client.transaction(() => {
    for (const write of writes) {
      if (!("guarded" in write)) write.run()
      else if (write.guarded.run().changes !== 1) throw new AppError("conflict")
    }
  })
  try {
    runAll.immediate()
  } catch (error) {
    throw isTaken(error) ? new AppError("conflict", {}, { cause: error }) : error
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof BetterSqlite3.SqliteError &&
  (error.code === "SQLITE_CONSTRAINT_UNIQUE" || error.code === "SQLITE_CONSTRAINT_PRIMARYKEY")
