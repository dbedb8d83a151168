/** Why a house's data cannot be opened as they are; each has its sentences in `messages/storage.ts`. */
export type StorageRefusalCode =
  | "house-in-use"
  | "newer-database"
  | "journal-missing"
  | "journal-damaged"
  | "update-while-in-use"
  | "no-room-for-copy"

/** The data are whole or not, but they must not be opened so: nothing was changed. */
export class StorageRefusal extends Error {
  readonly code: StorageRefusalCode
  /** The folder or file that it is about. */
  readonly place: string

  constructor(code: StorageRefusalCode, { place }: { place: string }, options?: ErrorOptions) {
    super(`${code}: ${place}`, options)
    this.name = "StorageRefusal"
    this.code = code
    this.place = place
  }
}
