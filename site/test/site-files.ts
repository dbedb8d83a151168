import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import { join, relative } from "node:path"

/** Every file of a site with the hash of its bytes. */
export async function filesOf(site: string): Promise<Record<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hashed = files.map(
    async (file): Promise<[string, string]> => [
      relative(site, file),
      createHash("sha256")
        .update(await readFile(file))
        .digest("hex")
    ]
  )
  return Object.fromEntries((await Promise.all(hashed)).sort(([one], [other]) => one.localeCompare(other)))
}
