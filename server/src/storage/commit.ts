import { AppError } from "../errors.ts"
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
 * @throws AppError `conflict` when a guarded write touches no row: read again and try again, or tell the person.
 */
export async function commit(database: Database, writes: readonly Write[]): Promise<void> {
  database.$client
    .transaction(() => {
      for (const write of writes) {
        if (!("guarded" in write)) write.run()
        else if (write.guarded.run().changes !== 1) throw new AppError("conflict")
      }
    })
    .immediate()
}
