import { copyFile, link } from "node:fs/promises"

/** Gives a file a second place: the same bytes on the same disk, a copy across disks. Neither may be written to afterwards. */
export async function shareFile(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to))
}
