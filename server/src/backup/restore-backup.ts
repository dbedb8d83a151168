import { existsSync, readdirSync } from "node:fs"
import { mkdir, readdir, rename, rm } from "node:fs/promises"
import { basename, join } from "node:path"
import { newestMigration } from "../storage/bring-up-to-date.ts"
import { databaseFile } from "../storage/database.ts"
import { takeHouse } from "../storage/house-lock.ts"
import { BackupRefusal } from "./backup-refusal.ts"
import { type CheckedBackup, checkBackup, takeOut } from "./check-backup.ts"
import { readManifest } from "./manifest.ts"
import type { HousePlaces } from "./write-backup.ts"

interface Asked {
  from: string
  places: HousePlaces
  /** What decrypts it, null when there is none. */
  identity: string | null
}

/**
 * Brings a house back from a backup into two empty folders, checked before and while it is copied. Cut off while it copies, it leaves them empty.
 * @throws BackupRefusal
 */
export async function restoreBackup({ from, places, identity }: Asked): Promise<CheckedBackup["manifest"]> {
  const manifest = readManifest(from)
  refuseTaken(places)
  if (manifest.encrypted && identity === null) throw new BackupRefusal("identity-needed", { place: from })
  const newest = newestMigration()
  if (manifest.lastMigration !== null && manifest.lastMigration > newest)
    throw new BackupRefusal("newer-backup", { place: from })
  await checkBackup(from, identity)

  const roots = { data: places.dataDir, recos: places.recosDir }
  try {
    for (const root of Object.values(roots)) {
      await rm(join(root, RESTORING), { recursive: true, force: true })
      await mkdir(join(root, RESTORING), { recursive: true, mode: 0o700 })
    }
    for (const file of manifest.files) {
      const [root, ...under] = file.path.split("/")
      const to = join(root === "data" ? roots.data : roots.recos, RESTORING, ...under)
      await takeOut(from, manifest, file, to, identity)
    }
    // The database last: a house begins where one is.
    const database = basename(databaseFile(roots.data))
    await moveUp(roots.recos, () => true)
    await moveUp(roots.data, (name) => name !== database)
    await moveUp(roots.data, (name) => name === database)
  } finally {
    for (const root of Object.values(roots)) await rm(join(root, RESTORING), { recursive: true, force: true })
  }
  return manifest
}

/** Where files lie until all of them are there: in the folder itself, which may be a disk of its own. */
const RESTORING = ".restoring"

async function moveUp(root: string, isWanted: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(join(root, RESTORING))) {
    if (isWanted(name)) await rename(join(root, RESTORING, name), join(root, name))
  }
}

/** Files of a folder's own that say nothing of a house: locks that nobody holds. */
const OF_NO_MATTER = new Set(["house.lock", "nodes", RESTORING])

function refuseTaken({ dataDir, recosDir }: HousePlaces): void {
  if (existsSync(dataDir)) {
    const lock = takeHouse(dataDir)
    if (lock === null) throw new BackupRefusal("place-in-use", { place: dataDir })
    lock.letGo()
  }
  for (const place of [dataDir, recosDir]) {
    const isTaken = existsSync(place) && readdirSync(place).some((name) => !OF_NO_MATTER.has(name))
    if (isTaken) throw new BackupRefusal("place-not-empty", { place })
  }
}
