import { EvidenceFileError } from "./evidence-file-error.ts"

/** Deeper than any FHIR resource goes, and shallow enough for every reader that calls itself. */
const DEEPEST = 60

/**
 * Looks at a parsed file level by level, never by calling itself: a file made of brackets alone must not end the server.
 * @throws EvidenceFileError `too-deep`.
 */
export function refuseDeep(file: string, json: unknown): void {
  let level: unknown[] = [json]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new EvidenceFileError(file, "too-deep")
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []))
  }
}
