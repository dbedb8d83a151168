import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { readdir, rm } from "node:fs/promises"
import { join } from "node:path"

/** The build of the public site that people see, and what it was made from. */
export interface LiveBuild {
  name: string
  /** The fingerprint of the corpus and of the site's code at that time. */
  fingerprint: string
}

/** The live build, and the one before it, which pages opened earlier may still ask for their parts. */
interface Pointer extends LiveBuild {
  previous: string | null
}

/** Where the builds of the public site are, each in a folder of its own. */
export const buildsFolder = (dataDir: string): string => join(dataDir, "site", "builds")

const pointer = (dataDir: string): string => join(dataDir, "site", "live")

/** The build that is live; null before the first one, or when somebody has removed it. */
export function readLive(dataDir: string): Pointer | null {
  try {
    const [name, fingerprint = "", previous] = readFileSync(pointer(dataDir), "utf8").split("\n")
    return name && existsSync(join(buildsFolder(dataDir), name))
      ? { name, fingerprint, previous: previous || null }
      : null
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null
    throw error
  }
}

/** The folder of the live site, or null before the first build. */
export function liveFolder(dataDir: string): string | null {
  const live = readLive(dataDir)
  return live && join(buildsFolder(dataDir), live.name)
}

/** The folder of the site that was live before, if any. */
export function previousFolder(dataDir: string): string | null {
  const previous = readLive(dataDir)?.previous
  const folder = previous ? join(buildsFolder(dataDir), previous) : null
  return folder && existsSync(folder) ? folder : null
}

/**
 * Makes a build live, or none, by one rename of a small file, which is atomic and works where symbolic links need rights:
 * a reader sees the old name or the new one.
 */
export function switchLive(dataDir: string, live: LiveBuild | null): void {
  if (live === null) rmSync(pointer(dataDir), { force: true })
  else point(dataDir, live, readLive(dataDir)?.name ?? "")
}

/** Keeps no build but the live one, once pruned: what is withdrawn must not stay in the one before. */
export function forgetPrevious(dataDir: string): void {
  const live = readLive(dataDir)
  if (live) point(dataDir, live, "")
}

function point(dataDir: string, { name, fingerprint }: LiveBuild, previous: string): void {
  mkdirSync(buildsFolder(dataDir), { recursive: true })
  const next = `${pointer(dataDir)}.next`
  writeFileSync(next, `${name}\n${fingerprint}\n${previous}\n`, { flush: true })
  renameSync(next, pointer(dataDir))
}

/** Removes a build that is not live. */
export async function removeBuild(dataDir: string, name: string): Promise<void> {
  if (readLive(dataDir)?.name === name) return
  await rm(join(buildsFolder(dataDir), name), { recursive: true, force: true, maxRetries: 3 })
}

/**
 * Keeps the live build, the one before it and those that `underWay` answers; removes older ones and what stopped builds left behind.
 * What is under way and live is asked after the folder is listed: a build is named in its job's row before it has a folder.
 */
export async function pruneBuilds(dataDir: string, underWay: () => Promise<string[]>): Promise<void> {
  const folder = buildsFolder(dataDir)
  const names = await readdir(folder).catch((error) => {
    if (error.code === "ENOENT") return []
    throw error
  })
  const made = await underWay()
  const live = readLive(dataDir)
  for (const name of names) {
    const isKept =
      name === live?.name ||
      name === live?.previous ||
      made.some((build) => name === build || name.startsWith(`${build}.`))
    if (!isKept) await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 })
  }
}
