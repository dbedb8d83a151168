import { readdir, rm, stat, utimes } from "node:fs/promises"
import { join } from "node:path"

const DAY_MILLISECONDS = 24 * 3600_000
/** A set that no build has used for so long is of a text, an address or a making that are no longer: it can be made again. */
const KEPT_DAYS = 30

/** Whether a set of sheets is kept, saying on its folder that a build uses it now. */
export async function renewKept(kept: string, now: Date): Promise<boolean> {
  try {
    await utimes(kept, now, now)
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false
    throw error
  }
}

/** Removes the sets that no build has used for thirty days, and what builds that were stopped left half made. */
export async function pruneKept(sheetCache: string, now: Date): Promise<void> {
  for (const name of await readdir(sheetCache)) {
    const folder = join(sheetCache, name)
    // Another build with the same cache may prune it too.
    const kept = await stat(folder).catch((error) => {
      if (error.code === "ENOENT") return null
      throw error
    })
    const isOld = kept !== null && now.getTime() - kept.mtimeMs > KEPT_DAYS * DAY_MILLISECONDS
    if (isOld) await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
