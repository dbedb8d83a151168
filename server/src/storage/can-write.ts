import type { Database } from "./database.ts"

/**
 * Takes the right to write and gives it back, writing nothing.
 * @throws SqliteError where the database cannot be written
 */
export function canWrite({ $client }: Database): void {
  $client.exec("begin immediate; rollback")
}
