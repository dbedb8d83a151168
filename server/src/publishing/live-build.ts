import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** Where the builds of the public site are, each in a folder of its own. */
export const buildsFolder = (dataDir: string): string => join(dataDir, "site", "builds")

const pointer = (dataDir: string): string => join(dataDir, "site", "live")

/** The name of the build that is live, or null before the first one. */
export function readLiveName(dataDir: string): string | null {
  try {
    return readFileSync(pointer(dataDir), "utf8").trim() || null
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null
    throw error
  }
}

/** The folder of the live site, or null before the first build. */
export function readLiveBuild(dataDir: string): string | null {
  const name = readLiveName(dataDir)
  return name && join(buildsFolder(dataDir), name)
}

/**
 * Makes a build live by one rename of a small file, which is atomic and works where symbolic links need rights:
 * a reader sees the old name or the new one.
 */
export function switchLiveBuild(dataDir: string, name: string): void {
  mkdirSync(buildsFolder(dataDir), { recursive: true })
  const next = `${pointer(dataDir)}.next`
  writeFileSync(next, `${name}\n`, { flush: true })
  renameSync(next, pointer(dataDir))
}
