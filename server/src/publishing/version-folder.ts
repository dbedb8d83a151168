import { constants } from "node:fs"
import { access, chmod, mkdir, open, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { JobFailure, untranslated } from "../jobs/job-failure.ts"
import type { ImageStore } from "../storage/image-store.ts"

/** Where half-written versions are: beside the others, on the same disk, under a name that no reco can have. */
const UNFINISHED = ".unfinished"

export interface VersionFolder {
  recosDir: string
  slug: string
  number: string
}

const pathOf = ({ recosDir, slug, number }: VersionFolder): string => join(recosDir, slug, number)

/** @throws JobFailure `folder-taken`: what is published never changes, so nothing may be there yet. */
export async function refuseTakenFolder(folder: VersionFolder): Promise<void> {
  const taken = await access(pathOf(folder), constants.F_OK).then(
    () => true,
    () => false
  )
  if (taken) throw new JobFailure("folder-taken", [untranslated(`${folder.slug}/${folder.number}`)])
}

/**
 * Writes a version under `recos/<slug>/<number>`: into a folder of its own first, then one rename, so that a reader of
 * `recos/` sees it whole or not at all.
 * @throws JobFailure `image-missing`.
 */
export async function writeVersionFolder(
  folder: VersionFolder,
  texts: Map<string, string>,
  images: { named: ReadonlySet<string>; from: Pick<ImageStore, "copyTo"> }
): Promise<void> {
  const unfinished = join(folder.recosDir, UNFINISHED, `${folder.slug}-${folder.number}`)
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(join(unfinished, ...(images.named.size > 0 ? ["assets"] : [])), { recursive: true })
  for (const [name, text] of texts) await writeFile(join(unfinished, name), text, { flush: true })
  for (const asset of images.named) await copyImage(images.from, asset, join(unfinished, "assets", asset))
  await openToReaders(unfinished)
  const ofReco = dirname(pathOf(folder))
  if ((await mkdir(ofReco, { recursive: true })) !== undefined) await chmod(ofReco, READABLE_FOLDER)
  await rename(unfinished, pathOf(folder))
  await syncFolder(dirname(pathOf(folder)))
}

/** Takes a version away again, and its reco's folder when nothing else is in it. */
export async function removeVersionFolder(folder: VersionFolder): Promise<void> {
  await rm(pathOf(folder), { recursive: true, force: true })
  await rmdir(dirname(pathOf(folder))).catch((error) => {
    if (!["ENOTEMPTY", "EEXIST", "ENOENT"].includes(error.code)) throw error
  })
}

/** Clears what a stopped server left half written. */
export async function clearUnfinished(recosDir: string): Promise<void> {
  await rm(join(recosDir, UNFINISHED), { recursive: true, force: true })
}

/** Writes a small file of `recos/` whole or not at all. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const next = `${path}.next`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(next, text, { flush: true })
  await chmod(next, READABLE_FILE)
  await rename(next, path)
  await syncFolder(dirname(path))
}

const READABLE_FOLDER = 0o755
const READABLE_FILE = 0o644

/** What is published is everybody's to read, whereas all else that this server writes is its own alone. */
async function openToReaders(folder: string): Promise<void> {
  await chmod(folder, READABLE_FOLDER)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? READABLE_FOLDER : READABLE_FILE)
}

async function copyImage(images: Pick<ImageStore, "copyTo">, asset: string, target: string): Promise<void> {
  try {
    await images.copyTo(asset, target)
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new JobFailure("image-missing", [], { cause: error })
    }
    throw error
  }
}

/** Makes a rename survive a power cut, where the system knows how to. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return
  const folder = await open(path, "r")
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
