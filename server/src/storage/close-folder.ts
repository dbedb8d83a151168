import { chmodSync, mkdirSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"

const OTHERS = 0o077

/**
 * Makes a folder, and all that this process will write, the server's user's alone; what is there already and is open to others
 * is closed, every file of it.
 * @returns how many files and folders were open to others.
 * @throws the file system's error when something in it belongs to another user.
 */
export function closeFolder(folder: string): number {
  // Another system has no such rights: the folder's own are those of the person who made it.
  if (process.platform === "win32") {
    mkdirSync(folder, { recursive: true })
    return 0
  }
  process.umask(OTHERS)
  mkdirSync(folder, { recursive: true })
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = inside
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
  const open = [folder, ...paths].map((path) => ({ path, mode: modeOf(path) })).filter(({ mode }) => mode & OTHERS)
  for (const { path, mode } of open) closeOne(path, mode & ~OTHERS)
  return open.length
}

/** A file that another server of this house removes meanwhile is closed enough. */
function closeOne(path: string, mode: number): void {
  try {
    chmodSync(path, mode)
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error
  }
}

const modeOf = (path: string): number => (statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o7777
