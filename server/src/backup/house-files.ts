import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"

/** A half-written file, of an image or of a file of `recos/`: what it becomes is copied, or was before. */
const UNFINISHED = /(\.part|\.next)$/

export interface HouseFiles {
  /** Paths under the folder, with slashes. */
  files: string[]
  leftOut: string[]
}

/**
 * The files under a folder, itself a link or not. Links inside it and hidden files are no part of a house: they are left out by name, for
 * a link may lead anywhere.
 */
export async function filesUnder(folder: string): Promise<HouseFiles> {
  const found: HouseFiles = { files: [], leftOut: [] }
  const isThere = await stat(folder).catch((error) => {
    if (error.code === "ENOENT") return null
    throw error
  })
  if (isThere) await walk(folder, "", found)
  found.files.sort()
  return found
}

async function walk(folder: string, under: string, found: HouseFiles): Promise<void> {
  for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
    const path = under === "" ? entry.name : `${under}/${entry.name}`
    if (entry.name.startsWith(".")) {
      // Work of the server itself that it clears.
      if (entry.name !== ".unfinished") found.leftOut.push(path)
    } else if (entry.isDirectory()) await walk(folder, path, found)
    else if (entry.isFile()) {
      if (!UNFINISHED.test(entry.name)) found.files.push(path)
    } else found.leftOut.push(path)
  }
}
