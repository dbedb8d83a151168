import BetterSqlite3 from "better-sqlite3"

/** A lock held on a file of this machine until it is let go, or until the process that holds it ends, however it ends. */
export interface FileLock {
  letGo(): void
}

/**
 * Takes a lock that the operating system lets go by itself when this process ends. A process number would not do: it is given out again,
 * and is the same in two containers.
 * @returns null when somebody else holds it
 * @throws SqliteError `SQLITE_CANTOPEN` when the file is wanted there (`mustExist`) and is not.
 */
export function takeLock(file: string, { mustExist = false } = {}): FileLock | null {
  const lock = new BetterSqlite3(file, { timeout: 0, fileMustExist: mustExist })
  try {
    // Nothing is ever written in it: no journal beside it.
    lock.pragma("journal_mode = MEMORY")
    lock.exec("BEGIN EXCLUSIVE")
    return { letGo: () => void lock.close() }
  } catch (error) {
    lock.close()
    if (sqliteCode(error) === "SQLITE_BUSY") return null
    throw error
  }
}

/** The code of what SQLite refused, null for anything else. */
export const sqliteCode = (error: unknown): string | null =>
  error instanceof BetterSqlite3.SqliteError ? error.code : null
