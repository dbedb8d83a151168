import { existsSync } from "node:fs"
import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises"
import { basename, join, resolve, sep } from "node:path"
import { databaseFile } from "../storage/database.ts"
import { imagesFolder } from "../storage/image-store.ts"
import { examineSnapshot, writeSnapshot } from "../storage/snapshot.ts"
import { BackupRefusal } from "./backup-refusal.ts"
import { copySummed } from "./copy-file.ts"
import { encrypterFor } from "./encryption.ts"
import { filesUnder } from "./house-files.ts"
import { type BackedUpFile, MANIFEST, type Manifest, storedPath } from "./manifest.ts"
import { backupName, type NamedBackup, UNFINISHED_BACKUP } from "./names.ts"
import { readMe } from "./read-me.ts"

/** Where a house lies. */
export interface HousePlaces {
  dataDir: string
  recosDir: string
}

export interface WrittenBackup {
  /** The folder of this backup. */
  folder: string
  files: number
  /** Of all its files as they lie in the backup. */
  bytes: number
  leftOut: string[]
}

interface Asked {
  places: HousePlaces
  /** The folder that holds the backups of the house. */
  into: string
  at: Date
  /** An age recipient (`age1…`): only who holds its identity reads the backup. */
  recipient: string | null
}

/**
 * Makes a backup while people write: images, then the database as it is at one moment, then what the images lacked and what is published, so that
 * nothing the database names is missing. It is opened and read before it gets its name.
 * @throws BackupRefusal `no-house`, `inside-house`, `recipient-wrong`, `database-damaged`; what the disk refuses.
 */
export async function writeBackup({ places, into, at, recipient }: Asked): Promise<WrittenBackup> {
  if (!existsSync(databaseFile(places.dataDir))) throw new BackupRefusal("no-house", { place: places.dataDir })
  refuseInside(places, into)
  const encrypt = recipient === null ? undefined : encrypterFor(recipient)
  await mkdir(into, { recursive: true, mode: 0o700 })
  const name = backupName(at)
  const unfinished = join(into, `${name}${UNFINISHED_BACKUP}`)
  await mkdir(unfinished, { mode: 0o700 })
  try {
    const written = await writeInto(unfinished, places, at, encrypt)
    const folder = join(into, name)
    await rename(unfinished, folder)
    await syncFolder(into)
    return { ...written, folder }
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

async function writeInto(
  unfinished: string,
  places: HousePlaces,
  at: Date,
  encrypt: ReturnType<typeof encrypterFor> | undefined
): Promise<Omit<WrittenBackup, "folder">> {
  const encrypted = encrypt !== undefined
  const files: BackedUpFile[] = []
  const leftOut: string[] = []
  const take = async (from: string, path: string) => {
    const { read, written } = await copySummed(from, storedPath(unfinished, { path }, { encrypted }), encrypt)
    files.push({ path, ...read, stored: written })
  }

  const takenImages = new Set<string>()
  const takeImages = async () => {
    const found = await filesUnder(imagesFolder(places))
    for (const image of found.files) {
      if (takenImages.has(image)) continue
      if (await unlessGone(() => take(join(imagesFolder(places), image), `data/images/${image}`)))
        takenImages.add(image)
    }
    return found.leftOut.map((path) => `data/images/${path}`)
  }
  await takeImages()
  const lastMigration = await takeDatabase(unfinished, places, take)
  leftOut.push(...(await takeImages()))

  const published = await filesUnder(places.recosDir)
  for (const path of published.files) await unlessGone(() => take(join(places.recosDir, path), `recos/${path}`))
  leftOut.push(...published.leftOut.map((path) => `recos/${path}`))

  const secret = join(places.dataDir, "secret")
  const hasSecret = existsSync(secret)
  if (hasSecret) await take(secret, "data/secret")

  const manifest: Manifest = {
    format: 1,
    madeAt: at.toISOString(),
    encrypted,
    secret: hasSecret ? "in-backup" : "in-settings",
    lastMigration,
    files,
    leftOut
  }
  await writeFile(join(unfinished, "LISEZ-MOI.txt"), readMe(manifest), { mode: 0o600, flush: true })
  await writeFile(join(unfinished, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600, flush: true })
  return { files: files.length, bytes: files.reduce((sum, { stored }) => sum + stored.size, 0), leftOut }
}

/** The copy is opened and read whole before it is kept: once encrypted, this machine can no longer do so. */
async function takeDatabase(
  unfinished: string,
  places: HousePlaces,
  take: (from: string, path: string) => Promise<void>
): Promise<number | null> {
  const file = databaseFile(places.dataDir)
  const snapshot = join(unfinished, "snapshot.sqlite")
  writeSnapshot(file, snapshot)
  const { problems, lastMigration } = examineSnapshot(snapshot)
  if (problems.length > 0) {
    throw new BackupRefusal("database-damaged", { place: file }, { cause: new Error(problems.join("\n")) })
  }
  await take(snapshot, `data/${basename(file)}`)
  await rm(snapshot)
  return lastMigration
}

/** An image that nothing used any more may go while it is copied, and so may a file that a withdrawal empties. */
async function unlessGone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false
    throw error
  }
}

/** A backup inside what it copies would copy itself, and go with it. */
function refuseInside({ dataDir, recosDir }: HousePlaces, into: string): void {
  const target = `${resolve(into)}${sep}`
  for (const place of [dataDir, recosDir]) {
    if (target.startsWith(`${resolve(place)}${sep}`)) throw new BackupRefusal("inside-house", { place: into })
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return
  const folder = await open(path, "r")
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Clears what a backup that was cut off left half written. */
export async function clearUnfinishedBackups(into: string): Promise<void> {
  const names = await readdir(into).catch((error) => {
    if (error.code === "ENOENT") return []
    throw error
  })
  const left = names.filter((name) => name.endsWith(UNFINISHED_BACKUP))
  for (const name of left) await rm(join(into, name), { recursive: true, force: true })
}

/** Removes backups, and answers them. */
export async function forgetBackups(into: string, backups: readonly NamedBackup[]): Promise<readonly NamedBackup[]> {
  for (const { name } of backups) await rm(join(into, name), { recursive: true, force: true })
  return backups
}
