import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import { EvidenceFileError } from "@recos/schemas/evidence/import/evidence-file-error"
import { type GivenFile, readEvidenceFiles } from "@recos/schemas/evidence/import/read-evidence-files"
import { AppError } from "../../errors/app-error.ts"

/**
 * Reads files that somebody gave.
 * @throws AppError `bad-document`: `not-evidence` with the file's name; `bad-input`: `nothing-to-import`.
 */
export function readGivenFiles(files: readonly GivenFile[]): ImportedEvidence {
  const imported = readOrRefuse(files)
  if (imported.questions.length === 0 && imported.references.length === 0) {
    throw new AppError("bad-document", { reason: "nothing-to-import" })
  }
  return imported
}

function readOrRefuse(files: readonly GivenFile[]): ImportedEvidence {
  try {
    return readEvidenceFiles(files)
  } catch (error) {
    if (!(error instanceof EvidenceFileError)) throw error
    const fields = [{ path: error.file, message: error.why }]
    throw new AppError("bad-document", { reason: "not-evidence", fields }, { cause: error })
  }
}
