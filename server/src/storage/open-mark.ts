import { closeSync, existsSync, openSync, readSync } from "node:fs"
import type BetterSqlite3 from "better-sqlite3"

/**
 * Whether a server has a database open is written in its first page: a copy of that file alone, or one whose journal was removed, then
 * says by itself that something is missing.
 */
const OPEN = 1
const CLOSED = 0
const USER_VERSION_AT = 60

/** Whether the file says that its journal must be beside it. */
export function wasLeftOpen(file: string): boolean {
  if (!existsSync(file)) return false
  const handle = openSync(file, "r")
  try {
    const bytes = Buffer.alloc(4)
    return readSync(handle, bytes, 0, 4, USER_VERSION_AT) === 4 && bytes.readUInt32BE(0) === OPEN
  } finally {
    closeSync(handle)
  }
}

/** Writes in the file itself, not in its journal, that a server works on it. */
export function markOpen(client: BetterSqlite3.Database): void {
  client.pragma(`user_version = ${OPEN}`)
  client.pragma("wal_checkpoint(TRUNCATE)")
}

/** Writes that nothing is missing beside this file once it is closed. */
export function markClosed(client: BetterSqlite3.Database): void {
  client.pragma(`user_version = ${CLOSED}`)
}
