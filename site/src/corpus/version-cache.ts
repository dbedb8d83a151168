import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises"
import { basename, join } from "node:path"
import type { ReadVersion } from "./read-version.ts"

const folder = (cacheDir: string): string => join(cacheDir, "versions")
const place = (cacheDir: string, digest: string): string => join(folder(cacheDir), `${digest}.json`)

/** The digests of all versions that were read before. */
export async function keptDigests(cacheDir: string): Promise<Set<string>> {
  const names = await readdir(folder(cacheDir)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return []
    throw error
  })
  return new Set(names.map((name) => basename(name, ".json")))
}

/** A version already read from these very bytes, or null. */
export async function keptVersion(cacheDir: string, digest: string): Promise<ReadVersion | null> {
  const text = await readFile(place(cacheDir, digest), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null
    throw error
  })
  // The cache is our own writing, renamed into place whole and named by digest: it is trusted as it is.
  return text === null ? null : (JSON.parse(text) as ReadVersion)
}

/** Keeps a version that was read and checked. A crash in the middle leaves no half file under its name. */
export async function keepVersion(cacheDir: string, digest: string, version: ReadVersion): Promise<void> {
  const file = place(cacheDir, digest)
  await mkdir(folder(cacheDir), { recursive: true })
  await writeFile(`${file}.${process.pid}`, JSON.stringify(version))
  await rename(`${file}.${process.pid}`, file)
}
