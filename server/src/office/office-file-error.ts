/** Why a file from an office program is not read; each has its sentence among the reasons of errors. */
export type OfficeRefusal =
  | "not-a-text-file"
  | "file-has-password"
  | "old-word-file"
  | "file-damaged"
  | "file-unpacks-too-large"
  | "file-has-doctype"
  | "text-too-large"

/** A file that is refused before anything is made of it. */
export class OfficeFileError extends Error {
  readonly reason: OfficeRefusal

  constructor(reason: OfficeRefusal, options?: ErrorOptions) {
    super(reason, options)
    this.name = "OfficeFileError"
    this.reason = reason
  }
}
