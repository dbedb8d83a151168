import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, statSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import type BetterSqlite3 from "better-sqlite3"
import type { drizzle } from "drizzle-orm/better-sqlite3"
import { migrate } from "drizzle-orm/better-sqlite3/migrator"
import { z } from "zod"
import { StorageRefusal } from "./storage-refusal.ts"

const MIGRATIONS = join(import.meta.dirname, "../../migrations")
const COPIES_KEPT = 3
/** A copy is as large as the file at most; a little more is wanted to go on working. */
const ROOM_FACTOR = 1.2

const migrationJournal = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })).min(1) })

/** The migrations that this code knows, oldest first. */
const known = (): { when: number; tag: string }[] =>
  migrationJournal.parse(JSON.parse(readFileSync(join(MIGRATIONS, "meta/_journal.json"), "utf8"))).entries

/** When the newest migration of this code was made, in milliseconds. */
export const newestMigration = (): number => known().at(-1)?.when ?? 0

/** When the last migration that a database went through was made, in milliseconds; null for an empty database. */
export function lastMigration(client: BetterSqlite3.Database): number | null {
  const table = client
    .prepare("select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'")
    .get()
  if (!table) return null
  const row = client.prepare("select max(created_at) as last from __drizzle_migrations").get() as {
    last: number | null
  }
  return row.last === null ? null : Number(row.last)
}

/**
 * Refuses a database that a newer release has been at work in: this code does not know what its tables mean.
 * @throws StorageRefusal `newer-database`
 */
function refuseNewer(client: BetterSqlite3.Database): void {
  const last = lastMigration(client)
  if (last !== null && !known().some(({ when }) => when === last)) {
    if (last > newestMigration()) throw new StorageRefusal("newer-database", { place: client.name })
  }
}

/** Whether this code has migrations that a database has not been through. */
const isBehind = (last: number | null): boolean => last !== null && newestMigration() > last

/**
 * Brings the tables of a database up to date, after a copy of it as it was.
 * @param alone whether no server works on it: its tables do not change under one
 * @returns the copy, null when there was nothing to change in a database that held something
 * @throws StorageRefusal `newer-database`, `update-while-in-use`, `no-room-for-copy`
 */
export function bringUpToDate(database: ReturnType<typeof drizzle>, { alone }: { alone: boolean }): string | null {
  const client = database.$client
  refuseNewer(client)
  const behind = isBehind(lastMigration(client))
  if (behind && !alone) throw new StorageRefusal("update-while-in-use", { place: client.name })
  const copy = behind ? copyBefore(client) : null
  migrate(database, { migrationsFolder: MIGRATIONS })
  return copy
}

/** Where copies of before an update are, beside the database. */
const beforeUpdateFolder = (file: string): string => join(dirname(file), "before-update")

function copyBefore(client: BetterSqlite3.Database): string {
  const file = client.name
  const folder = beforeUpdateFolder(file)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const last = lastMigration(client)
  const tag = known().find(({ when }) => when === last)?.tag ?? String(last)
  const copy = freePath(join(folder, `${basename(file, ".sqlite")}-${tag}`))
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < statSync(file).size * ROOM_FACTOR)
    throw new StorageRefusal("no-room-for-copy", { place: folder })
  client.prepare("vacuum into ?").run(copy)
  const byAge = readdirSync(folder)
    .map((name) => join(folder, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)
  for (const old of byAge.slice(COPIES_KEPT)) rmSync(old, { force: true })
  return copy
}

function freePath(start: string): string {
  for (let number = 1; ; number++) {
    const path = `${start}${number === 1 ? "" : `-${number}`}.sqlite`
    if (!existsSync(path)) return path
  }
}
