import { copyFileSync, existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { type Database, databaseFile, openDatabase } from "./database.ts"
import { examineJournal, journalFile } from "./examine-journal.ts"
import type { FileLock } from "./file-lock.ts"
import { takeHouse } from "./house-lock.ts"
import { markClosed, markOpen, wasLeftOpen } from "./open-mark.ts"
import { StorageRefusal } from "./storage-refusal.ts"

/** What was found on opening that the administrators must know of, though the house opens. */
export type OpeningNotice = "journal-torn" | "journal-accepted-missing" | "journal-accepted-damaged"

export interface SafelyOpened {
  database: Database
  notices: OpeningNotice[]
  close(): void
}

interface Opening {
  dataDir: string
  /** Whether the administrator has said to open it although something is missing. */
  acceptLoss: boolean
  /** Whether a server may be at work here meanwhile: for commands that write beside it. */
  guest?: boolean
}

/**
 * Opens a house's database for one server alone, after looking at what SQLite passes over in silence.
 * @throws StorageRefusal
 */
export function openSafely({ dataDir, acceptLoss, guest = false }: Opening): SafelyOpened {
  const lock = takeHouse(dataDir)
  if (lock === null) {
    if (!guest) throw new StorageRefusal("house-in-use", { place: dataDir })
    const database = openDatabase(databaseFile(dataDir), { alone: false })
    return { database, notices: [], close: () => closeAsGuest(database, dataDir) }
  }
  try {
    const notices = examine(databaseFile(dataDir), acceptLoss)
    const database = openDatabase(databaseFile(dataDir))
    markOpen(database.$client)
    return { database, notices, close: () => closeAsOwner(database, lock) }
  } catch (error) {
    lock.letGo()
    throw error
  }
}

function closeAsOwner(database: Database, lock: FileLock): void {
  markClosed(database.$client)
  database.$client.close()
  lock.letGo()
}

/** The server that had it open may have been killed meanwhile: then whoever closes last takes its journal in, and says so. */
function closeAsGuest(database: Database, dataDir: string): void {
  const lock = takeHouse(dataDir)
  if (lock) closeAsOwner(database, lock)
  else database.$client.close()
}

function examine(file: string, acceptLoss: boolean): OpeningNotice[] {
  const journal = examineJournal(file)
  if (journal === "whole") return []
  if (journal === "absent") {
    if (!wasLeftOpen(file)) return []
    if (!acceptLoss) throw new StorageRefusal("journal-missing", { place: file })
    return ["journal-accepted-missing"]
  }
  if (journal === "damaged" && !acceptLoss) throw new StorageRefusal("journal-damaged", { place: journalFile(file) })
  setAside(file)
  return [journal === "damaged" ? "journal-accepted-damaged" : "journal-torn"]
}

/** SQLite forgets what it cannot read of a journal: it is kept for whoever can. */
function setAside(file: string): void {
  const folder = join(file, "../set-aside")
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (let number = 1; ; number++) {
    const copies = [file, journalFile(file)].map((path) => ({
      path,
      copy: join(folder, `${number}-${path.split(/[\\/]/).at(-1)}`)
    }))
    if (copies.some(({ copy }) => existsSync(copy))) continue
    for (const { path, copy } of copies) if (existsSync(path)) copyFileSync(path, copy)
    return
  }
}
