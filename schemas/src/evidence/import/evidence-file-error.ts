export type UnreadableWhy = "not-fhir" | "too-deep" | "not-our-format"

/** A file that holds no evidence the house can read: nothing of the whole import is written. */
export class EvidenceFileError extends Error {
  readonly file: string
  readonly why: UnreadableWhy

  constructor(file: string, why: UnreadableWhy) {
    super(`${file}: ${why}`)
    this.name = "EvidenceFileError"
    this.file = file
    this.why = why
  }
}
