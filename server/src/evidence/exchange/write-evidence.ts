import type { EvidenceToExport } from "@recos/schemas/evidence/export/evidence-file"

/** How a file of the evidence of a reco is to be written. */
export interface ExportManner {
  format: "json" | "fhir" | "csv" | "html" | "docx"
  language: "fr" | "en"
  decimal: "point" | "comma"
}

/** What a file tells: the evidence, and the statements of the text, which a conclusion names. */
export type ToldEvidence = EvidenceToExport & { statements: { id: string; text: string }[] }

/** What a file holds: text, or the bytes of a Word document. */
export type ExportedFile = string | Uint8Array<ArrayBuffer>

/** Writes the evidence of a reco as a file. Each format comes with its code when it is asked for: a thread loads its own alone. */
export async function writeEvidence(evidence: ToldEvidence, manner: ExportManner): Promise<ExportedFile> {
  switch (manner.format) {
    case "json": {
      const { writeEvidenceFile } = await import("@recos/schemas/evidence/export/evidence-file")
      return JSON.stringify(writeEvidenceFile(evidence), null, 2)
    }
    case "fhir": {
      const { writeFhirBundle } = await import("@recos/schemas/evidence/export/fhir/write-bundle")
      return JSON.stringify(writeFhirBundle(evidence), null, 2)
    }
    case "csv": {
      const { writeEvidenceCsv } = await import("@recos/schemas/evidence/export/evidence-csv")
      return writeEvidenceCsv(evidence, { language: manner.language, flavour: manner.decimal })
    }
    case "html": {
      const { writeEvidenceHtml } = await import("@recos/schemas/evidence/export/printed/evidence-html")
      return writeEvidenceHtml(await printed(evidence, manner))
    }
    case "docx": {
      const { writeEvidenceWord } = await import("./write-word.ts")
      return writeEvidenceWord(await printed(evidence, manner))
    }
  }
}

async function printed(evidence: ToldEvidence, { language }: ExportManner) {
  const { printedEvidence } = await import("@recos/schemas/evidence/export/printed/printed-evidence")
  return printedEvidence(evidence, language)
}
