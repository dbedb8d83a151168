import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readEvidenceFiles } from "../import/read-evidence-files.ts"
import { arbitraryEvidence, fitsModel } from "./arbitrary-evidence.ts"
import { type EvidenceToExport, writeEvidenceFile } from "./evidence-file.ts"
import { writeFhirBundle } from "./fhir/write-bundle.ts"

/** What an import is to bring back of an export. */
const wanted = ({ questions, references }: EvidenceToExport) => ({
  questions: questions.map((question) => ({
    ...question,
    outcomes: question.outcomes.map(({ importance, agreed, ...outcome }) => outcome)
  })),
  references,
  agreed: questions.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ id, agreed }) => (agreed ? [{ outcome: id, grading: agreed }] : []))
  )
})

/** As a file goes through a disk or a network. */
const sent = (json: unknown): unknown => JSON.parse(JSON.stringify(json))

const readBack = (json: unknown) => {
  const { questions, references, agreed } = readEvidenceFiles([{ name: "export.json", json: sent(json) }])
  return { questions, references, agreed }
}

describe("an export read back", () => {
  it("speaks of evidence as the house's shapes hold it", () => {
    fc.assert(fc.property(arbitraryEvidence, fitsModel))
  })

  it("is unchanged as the house's JSON, ids included", () => {
    fc.assert(
      fc.property(arbitraryEvidence, (evidence) => {
        expect(readBack(writeEvidenceFile(evidence))).toEqual(wanted(evidence))
      })
    )
  })

  it("is unchanged as FHIR, ids included, and nothing of it is left unread", () => {
    fc.assert(
      fc.property(arbitraryEvidence, (evidence) => {
        const bundle = writeFhirBundle(evidence)
        expect(readBack(bundle)).toEqual(wanted(evidence))
        const kept = readEvidenceFiles([{ name: "export.json", json: sent(bundle) }]).kept
        expect(kept.map(({ resource }) => resource)).toEqual([])
      })
    )
  })
})
