import { BackupRefusal } from "@recos/server/backup/backup-refusal"
import { backupRefusals } from "@recos/server/backup/messages"
import { startFailure } from "@recos/server/messages/start"
import { stop } from "./run.ts"

/** Ends a command that works on a house's files by the sentence of what was refused. */
export function stopRefused(error: unknown): never {
  if (error instanceof BackupRefusal) {
    return stop(backupRefusals.fr[error.code](error.place), backupRefusals.en[error.code](error.place))
  }
  const said = startFailure.explain(error)
  return stop(said, said)
}
