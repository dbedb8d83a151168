import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { type FileLock, takeLock } from "./file-lock.ts"

/**
 * Takes a data folder for one server alone: its rooms hold what people write, so that two servers on one SQLite file would each show
 * half of it.
 * @returns null when another process has it
 */
export function takeHouse(dataDir: string): FileLock | null {
  mkdirSync(dataDir, { recursive: true })
  return takeLock(join(dataDir, "house.lock"))
}
