import { startFailure } from "../messages/start.ts"
import { BackupRefusal } from "./backup-refusal.ts"
import { backupsToForget } from "./kept-backups.ts"
import { backupRefusals } from "./messages.ts"
import { backupsIn } from "./names.ts"
import { clearUnfinishedBackups, forgetBackups, type HousePlaces, writeBackup } from "./write-backup.ts"

export interface ScheduledWork {
  places: HousePlaces
  into: string
  at: Date
  recipient: string | null
}

export interface ScheduledAnswer {
  /** Why there is no backup, in both languages; null when there is one. */
  failure: { fr: string; en: string } | null
}

/** Makes a backup, then removes those that the rule no longer keeps; answers what went wrong, in words. */
export async function backUp(asked: ScheduledWork): Promise<ScheduledAnswer> {
  try {
    await clearUnfinishedBackups(asked.into)
    await writeBackup(asked)
    await forgetBackups(asked.into, backupsToForget(await backupsIn(asked.into)))
    return { failure: null }
  } catch (error) {
    return { failure: inWords(error) }
  }
}

function inWords(error: unknown): { fr: string; en: string } {
  if (error instanceof BackupRefusal) {
    return { fr: backupRefusals.fr[error.code](error.place), en: backupRefusals.en[error.code](error.place) }
  }
  const said = startFailure.explain(error)
  return { fr: said, en: said }
}
