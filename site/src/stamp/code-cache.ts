import { mkdir, readdir, rm } from "node:fs/promises"
import { join } from "node:path"

/** The folder of a cache for one state of the code. What other states have kept is removed: templates or reading may have changed. */
export async function cacheOfCode(cacheRoot: string, stamp: string): Promise<string> {
  const folder = join(cacheRoot, `code-${stamp}`)
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(cacheRoot)) {
    if (name.startsWith("code-") && name !== `code-${stamp}`)
      await rm(join(cacheRoot, name), { recursive: true, force: true })
  }
  return folder
}
