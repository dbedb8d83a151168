import { createHash } from "node:crypto"
import { readdir, stat } from "node:fs/promises"
import { dirname, join, relative } from "node:path"
import type { Config } from "../config.ts"

/** The folders of all files that decide what the site looks like. Not each of them need be there. */
export function siteFolders({ recosDir, siteBuildScript }: Pick<Config, "recosDir" | "siteBuildScript">): string[] {
  const site = dirname(dirname(siteBuildScript))
  const schemas = join(import.meta.dirname, "../../../schemas/src")
  return [recosDir, join(site, "src"), join(site, "scripts"), join(site, "public"), schemas]
}

/**
 * A short hash of all that decides what the site looks like: names, sizes and dates of the files of the corpus and of the
 * site's code, and the address. Dates rather than contents, so that a start with a thousand recos stays quick.
 */
export async function siteFingerprint(config: Config): Promise<string> {
  const hash = createHash("sha256").update(`${config.publicUrl.origin}\n${config.demo}\n`)
  for (const folder of siteFolders(config)) {
    for (const line of await filesOf(folder)) hash.update(`${line}\n`)
  }
  return hash.digest("hex").slice(0, 32)
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === "ENOENT") return []
    throw error
  })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const lines = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file)
      return `${relative(folder, file)} ${size} ${mtimeMs}`
    })
  )
  return lines.sort()
}
