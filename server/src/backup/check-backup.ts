import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { examineSnapshot } from "../storage/snapshot.ts"
import { BackupRefusal } from "./backup-refusal.ts"
import { copySummed, type Sum, sumOf } from "./copy-file.ts"
import { decrypterWith } from "./encryption.ts"
import { type BackedUpFile, type Manifest, readManifest, storedPath } from "./manifest.ts"

export interface CheckedBackup {
  manifest: Manifest
  /** Whether the files were opened, or only found as they were written: an encrypted backup needs its identity. */
  opened: boolean
}

const DATABASE = "data/recos.sqlite"

/**
 * Reads every file of a backup, and opens its database.
 * @param identity what decrypts it, null when there is none at hand
 * @throws BackupRefusal naming the first file that is not what the manifest says
 */
export async function checkBackup(folder: string, identity: string | null): Promise<CheckedBackup> {
  const manifest = readManifest(folder)
  for (const file of manifest.files) await seeStored(folder, manifest, file)
  const database = manifest.files.find(({ path }) => path === DATABASE)
  if (!database) throw new BackupRefusal("file-missing", { place: DATABASE })
  if (manifest.encrypted && identity === null) return { manifest, opened: false }

  const apart = await mkdtemp(join(tmpdir(), "recos-check-"))
  try {
    for (const [number, file] of manifest.files.entries()) {
      if (!manifest.encrypted && file !== database) continue
      const copy = join(apart, String(number))
      await takeOut(folder, manifest, file, copy, identity)
      if (file === database) openDatabaseOf(copy, folder)
      await rm(copy)
    }
  } finally {
    await rm(apart, { recursive: true, force: true })
  }
  return { manifest, opened: true }
}

function openDatabaseOf(copy: string, folder: string): void {
  const { problems } = examineSnapshot(copy)
  if (problems.length > 0) {
    throw new BackupRefusal(
      "database-damaged",
      { place: join(folder, DATABASE) },
      { cause: new Error(problems.join("\n")) }
    )
  }
}

/**
 * Copies one file out of a backup, decrypted if need be, and sees that it is the one that the house had.
 * @throws BackupRefusal `identity-needed`, `identity-wrong`, `file-missing`, `file-damaged`
 */
export async function takeOut(
  folder: string,
  manifest: Manifest,
  file: BackedUpFile,
  to: string,
  identity: string | null
): Promise<void> {
  const from = storedPath(folder, file, manifest)
  if (manifest.encrypted && identity === null) throw new BackupRefusal("identity-needed", { place: folder })
  const turn = manifest.encrypted && identity !== null ? decrypterWith(identity, from) : undefined
  const { written } = await copySummed(from, to, turn).catch((cause) => {
    if (cause instanceof BackupRefusal) throw cause
    throw missingOr(cause, from)
  })
  refuseOther(written, file, from)
}

async function seeStored(folder: string, manifest: Manifest, file: BackedUpFile): Promise<void> {
  const path = storedPath(folder, file, manifest)
  const sum = await sumOf(path).catch((cause) => {
    throw missingOr(cause, path)
  })
  refuseOther(sum, file.stored, path)
}

function refuseOther(found: Sum, said: Sum, place: string): void {
  if (found.size !== said.size || found.sha256 !== said.sha256) throw new BackupRefusal("file-damaged", { place })
}

/** Only that a file is not there is known to be so; any other failure keeps its own name. */
const missingOr = (cause: unknown, place: string): unknown =>
  cause instanceof Error && "code" in cause && cause.code === "ENOENT"
    ? new BackupRefusal("file-missing", { place }, { cause })
    : cause
