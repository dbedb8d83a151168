import { readdir } from "node:fs/promises"

/** What a backup's folder is called until it is whole. */
export const UNFINISHED_BACKUP = ".unfinished"

const NAME = /^recos-(\d{4})-(\d{2})-(\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z$/

/** The name of a backup says when it was made, in UTC, so that names sort by age. */
export const backupName = (at: Date): string => `recos-${at.toISOString().replace(/[:.]/g, "-")}`

/** When a backup of this name was made; null for anything else that lies there, which is somebody else's. */
export function backupDate(name: string): Date | null {
  const parts = NAME.exec(name)
  if (!parts) return null
  const [year, month, day, hour, minute, second, millisecond] = parts.slice(1)
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`)
  return Number.isNaN(date.getTime()) ? null : date
}

export interface NamedBackup {
  name: string
  at: Date
}

/** The whole backups of a folder, newest first. */
export async function backupsIn(folder: string): Promise<NamedBackup[]> {
  const names = await readdir(folder).catch((error) => {
    if (error.code === "ENOENT") return []
    throw error
  })
  return names
    .flatMap((name) => {
      const at = backupDate(name)
      return at ? [{ name, at }] : []
    })
    .sort((one, other) => other.at.getTime() - one.at.getTime())
}
