import { writeEvidenceCsv } from "@recos/schemas/evidence/export/evidence-csv"
import { writeEvidenceFile } from "@recos/schemas/evidence/export/evidence-file"
import { writeFhirBundle } from "@recos/schemas/evidence/export/fhir/write-bundle"
import { writeEvidenceHtml } from "@recos/schemas/evidence/export/printed/evidence-html"
import { printedEvidence } from "@recos/schemas/evidence/export/printed/printed-evidence"
import type { RecoId } from "@recos/schemas/ids"
import type { Database } from "../../storage/database.ts"
import { readForExport } from "./read-for-export.ts"

/** A file to be made of the evidence of a reco; `on` is the day, `YYYY-MM-DD`. */
export interface ExportAsked {
  recoId: RecoId
  on: string
  format: "json" | "fhir" | "csv" | "html" | "docx"
  language: "fr" | "en"
  decimal: "point" | "comma"
  /** The statements of the text, which a conclusion names. */
  statements: { id: string; text: string }[]
}

/** What a file holds: text, or the bytes of a Word document. */
export type ExportedFile = string | Uint8Array<ArrayBuffer>

/**
 * Reads the evidence of a reco and writes it as a file.
 * @throws AppError `not-found`.
 */
export async function writeExport(database: Database, asked: ExportAsked): Promise<ExportedFile> {
  const evidence = { ...(await readForExport(database, asked)), statements: asked.statements }
  switch (asked.format) {
    case "json":
      return JSON.stringify(writeEvidenceFile(evidence), null, 2)
    case "fhir":
      return JSON.stringify(writeFhirBundle(evidence), null, 2)
    case "csv":
      return writeEvidenceCsv(evidence, { language: asked.language, flavour: asked.decimal })
    case "html":
      return writeEvidenceHtml(printedEvidence(evidence, asked.language))
    case "docx": {
      // Large, and of no use before somebody asks for a Word document.
      const { writeEvidenceWord } = await import("./write-word.ts")
      return writeEvidenceWord(printedEvidence(evidence, asked.language))
    }
  }
}
