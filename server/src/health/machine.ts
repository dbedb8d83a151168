import { statfs } from "node:fs/promises"

/** Below this, administrators are told; as much is written in a busy month. */
const LOW_BYTES = 1_000_000_000
/** Below this, the next writes may fail. */
const FULL_BYTES = 50_000_000

export interface DiskHealth {
  state: "ok" | "low" | "full"
  freeBytes: number
  totalBytes: number
}

/** How much room is left where a folder lies, for somebody who is not the system itself. */
export async function diskOf(folder: string): Promise<DiskHealth> {
  const { bavail, blocks, bsize } = await statfs(folder)
  const freeBytes = bavail * bsize
  const state = freeBytes < FULL_BYTES ? "full" : freeBytes < LOW_BYTES ? "low" : "ok"
  return { state, freeBytes, totalBytes: blocks * bsize }
}
