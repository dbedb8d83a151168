import type { Database } from "./database.ts"

/**
 * Makes what a committed write has erased leave the files of the database now: `secure_delete` overwrites it in the pages, and
 * the write-ahead log, which still holds the pages as they were, is brought home and emptied. Inside somebody else's transaction
 * (a reader of another process, for one) the log stays until the next time.
 */
export function forgetWhatWasErased({ $client }: Database): void {
  if (!$client.inTransaction) $client.pragma("wal_checkpoint(TRUNCATE)")
}
