import { mkdirSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import BetterSqlite3 from "better-sqlite3"

/** That a server is there, as others on the same disk can see it. */
export interface SignOfLife {
  end(): void
}

const folderOf = (dataDir: string): string => join(dataDir, "nodes")
const ENDING = ".lock"
const fileOf = (dataDir: string, node: string): string => join(folderOf(dataDir), `${node}${ENDING}`)

/**
 * Holds a lock that the operating system lets go by itself when this process ends, however it ends. A process number would not do:
 * it is given out again, and is the same in two containers.
 */
export function showLife(dataDir: string, node: string): SignOfLife {
  mkdirSync(folderOf(dataDir), { recursive: true })
  const file = fileOf(dataDir, node)
  const lock = new BetterSqlite3(file, { timeout: 0 })
  // Nothing is ever written in it: no journal beside it.
  lock.pragma("journal_mode = MEMORY")
  lock.exec("BEGIN EXCLUSIVE")
  return {
    end: () => {
      lock.close()
      rmSync(file, { force: true })
    }
  }
}

/** The servers that held a lock on this disk and no longer live. One that was never seen here is not among them: nothing is known of it. */
export function nodesThatEnded(dataDir: string): string[] {
  const folder = folderOf(dataDir)
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .filter((node) => hasEnded(fileOf(dataDir, node)))
}

/** Forgets a server that has ended, once nothing is claimed in its name. */
export function forgetNode(dataDir: string, node: string): void {
  rmSync(fileOf(dataDir, node), { force: true })
}

function hasEnded(file: string): boolean {
  let lock: BetterSqlite3.Database
  try {
    lock = new BetterSqlite3(file, { timeout: 0, fileMustExist: true })
  } catch (error) {
    // Another server that starts has just forgotten it.
    if (codeOf(error) === "SQLITE_CANTOPEN") return false
    throw error
  }
  try {
    lock.pragma("journal_mode = MEMORY")
    lock.exec("BEGIN EXCLUSIVE")
    return true
  } catch (error) {
    if (codeOf(error) === "SQLITE_BUSY") return false
    throw error
  } finally {
    lock.close()
  }
}

const codeOf = (error: unknown): string | null => (error instanceof BetterSqlite3.SqliteError ? error.code : null)
