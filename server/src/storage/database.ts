import { mkdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { foldedWords } from "@recos/schemas/text/fold"
import BetterSqlite3 from "better-sqlite3"
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3"
import { bringUpToDate } from "./bring-up-to-date.ts"

export type Database = BetterSQLite3Database & { $client: BetterSqlite3.Database }

/**
 * Opens the SQLite file, making its folder, and brings its tables up to date.
 * FULL synchronisation: what a commit has answered survives a power cut, which "Enregistré" promises.
 * @param alone false when a server may be at work on it: then its tables are not changed
 * @throws StorageRefusal when the tables are newer than this code, or older and may not be changed
 */
export function openDatabase(file: string, { alone = true } = {}): Database {
  mkdirSync(dirname(file), { recursive: true })
  const client = new BetterSqlite3(file)
  client.pragma("journal_mode = WAL")
  client.pragma("synchronous = FULL")
  client.pragma("foreign_keys = ON")
  // What is erased is overwritten: words whose consent is withdrawn must not stay in the free places of the file.
  client.pragma("secure_delete = ON")
  client.pragma("busy_timeout = 5000")
  // In kilobytes: the pages that every key and every search comes by stay at hand in a large house.
  client.pragma("cache_size = -65536")
  // Migrations fill with it what is searched: the engine has no folding of its own that is the house's.
  client.function("folded_words", { deterministic: true }, (text) => foldedWords(String(text)).join(" "))
  const database = drizzle(client)
  try {
    bringUpToDate(database, { alone })
  } catch (error) {
    client.close()
    throw error
  }
  return database
}

/** Where the database of a house is, in its data folder. */
export const databaseFile = (dataDir: string): string => join(dataDir, "recos.sqlite")

/** Opens the file of a house whose tables are up to date, to read only: for a thread that does long work apart. */
export function openReader(file: string): Database {
  const client = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
  client.pragma("busy_timeout = 5000")
  return drizzle(client)
}
