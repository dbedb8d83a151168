/** Why a backup cannot be made, checked or restored; each has its sentences in `messages.ts`. */
export type BackupRefusalCode =
  | "no-house"
  | "inside-house"
  | "no-backup"
  | "manifest-damaged"
  | "file-missing"
  | "file-damaged"
  | "database-damaged"
  | "recipient-wrong"
  | "identity-needed"
  | "identity-wrong"
  | "place-not-empty"
  | "place-in-use"
  | "newer-backup"

/** A backup that is not made, or not believed: nothing was changed in the house. */
export class BackupRefusal extends Error {
  readonly code: BackupRefusalCode
  /** The folder or file that it is about. */
  readonly place: string

  constructor(code: BackupRefusalCode, { place }: { place: string }, options?: ErrorOptions) {
    super(`${code}: ${place}`, options)
    this.name = "BackupRefusal"
    this.code = code
    this.place = place
  }
}
