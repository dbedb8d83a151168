import { mkdirSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { sqliteCode, takeLock } from "./file-lock.ts"

/** That a server is there, as others on the same disk can see it. */
export interface SignOfLife {
  end(): void
}

const folderOf = (dataDir: string): string => join(dataDir, "nodes")
const ENDING = ".lock"
const fileOf = (dataDir: string, node: string): string => join(folderOf(dataDir), `${node}${ENDING}`)

/** Holds the lock of a server, whose name is new at each start. */
export function showLife(dataDir: string, node: string): SignOfLife {
  mkdirSync(folderOf(dataDir), { recursive: true })
  const file = fileOf(dataDir, node)
  const lock = takeLock(file)
  return {
    end: () => {
      lock?.letGo()
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
  try {
    const lock = takeLock(file, { mustExist: true })
    lock?.letGo()
    return lock !== null
  } catch (error) {
    // Another server that starts has just forgotten it.
    if (sqliteCode(error) === "SQLITE_CANTOPEN") return false
    throw error
  }
}
