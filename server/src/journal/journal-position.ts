import { max, type SQL, sql } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { journal } from "../storage/tables/journal.ts"

/** How far the journal has come: what is read after it holds all that was recorded until there. */
export async function journalPosition(database: Database): Promise<number> {
  const [last] = await database.select({ seq: max(journal.seq) }).from(journal)
  return last?.seq ?? 0
}

/**
 * The condition of a guarded write that stands on many rows of a reco read one after the other from a position: nothing was
 * recorded of the reco since. Every change of what a version freezes leaves its journal row in the same batch.
 */
export function nothingRecordedSince(recoId: string, position: number): SQL {
  return sql`not exists (
    select 1 from ${journal} where ${journal.recoId} = ${recoId} and ${journal.seq} > ${position}
  )`
}
