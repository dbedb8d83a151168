import { createHash } from "node:crypto"
import { readdir, stat } from "node:fs/promises"
import { dirname, join, relative } from "node:path"
import type { Config } from "../config.ts"

const ROOT = join(import.meta.dirname, "../../..")

/** What the site is made with beside its own folder: the words and rules that all share, the packages, and how code is read. */
const SHARED = ["schemas/src", "schemas/package.json", "package-lock.json", "tsconfig.base.json"]

/** What a build or a test leaves in the site's folder, and what no page is made of. */
const LEFT = new Set(["node_modules", ".astro", "dist", "test"])

/** The folders and files that decide what the site looks like. Not each of them need be there. */
export async function sitePlaces(config: Pick<Config, "recosDir" | "siteBuildScript">): Promise<string[]> {
  const site = dirname(dirname(config.siteBuildScript))
  const parts = (await entriesOf(site)).filter((name) => !LEFT.has(name)).map((name) => join(site, name))
  return [config.recosDir, ...parts.sort(), ...SHARED.map((path) => join(ROOT, path))]
}

/**
 * A short hash of all that decides what the site looks like: names, sizes and dates of the files of the corpus and of the
 * site's code, this Node, and the address. Dates rather than contents, so that a start with a thousand recos stays quick.
 */
export async function siteFingerprint(config: Config): Promise<string> {
  const hash = createHash("sha256").update(`${config.publicUrl.origin}\n${config.demo}\n${process.version}\n`)
  for (const place of await sitePlaces(config)) {
    for (const line of await linesOf(place)) hash.update(`${line}\n`)
  }
  return hash.digest("hex").slice(0, 32)
}

/** A line for each file of a folder, or for the one file that it is; none where there is nothing. */
async function linesOf(place: string): Promise<string[]> {
  const found = await unlessAbsent(stat(place))
  if (!found) return []
  const files = found.isDirectory() ? await filesOf(place) : [place]
  const lines = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file)
      return `${relative(dirname(place), file)} ${size} ${mtimeMs}`
    })
  )
  return lines.sort()
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const entriesOf = async (folder: string): Promise<string[]> => (await unlessAbsent(readdir(folder))) ?? []

async function unlessAbsent<Found>(looking: Promise<Found>): Promise<Found | null> {
  return looking.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null
    throw error
  })
}
