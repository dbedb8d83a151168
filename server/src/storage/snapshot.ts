import { closeSync, fsyncSync, openSync } from "node:fs"
import BetterSqlite3 from "better-sqlite3"
import { lastMigration } from "./bring-up-to-date.ts"
import { markClosed } from "./open-mark.ts"

/**
 * Writes the database as it is at one moment into a new file, while others write: SQLite's own copy, without what was erased.
 * Blocks its thread while it does.
 */
export function writeSnapshot(file: string, to: string): void {
  const client = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
  try {
    client.pragma("busy_timeout = 30000")
    client.prepare("vacuum into ?").run(to)
  } finally {
    client.close()
  }
  const copy = new BetterSqlite3(to)
  try {
    copy.pragma("journal_mode = DELETE")
    markClosed(copy)
  } finally {
    copy.close()
  }
  const handle = openSync(to, "r+")
  fsyncSync(handle)
  closeSync(handle)
}

export interface OpenedSnapshot {
  lastMigration: number | null
  /** What is wrong with it, in SQLite's words; empty when it is whole. */
  problems: string[]
}

/** Opens a copy of a database and reads all of it. */
export function examineSnapshot(file: string): OpenedSnapshot {
  let client: BetterSqlite3.Database
  try {
    client = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
  } catch (error) {
    return { lastMigration: null, problems: [String(error)] }
  }
  try {
    const integrity = client.prepare("pragma integrity_check(20)").pluck().all().map(String)
    const orphans = client.prepare("pragma foreign_key_check").all().length
    return {
      lastMigration: lastMigration(client),
      problems: [...integrity.filter((line) => line !== "ok"), ...(orphans > 0 ? [`foreign keys: ${orphans}`] : [])]
    }
  } catch (error) {
    return { lastMigration: null, problems: [String(error)] }
  } finally {
    client.close()
  }
}
