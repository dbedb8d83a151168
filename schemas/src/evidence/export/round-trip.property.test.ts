import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readEvidenceFiles } from "../import/read-evidence-files.ts"
import { arbitraryEvidence, fitsModel } from "./arbitrary-evidence.ts"
import { broughtBack } from "./brought-back.ts"
import { writeEvidenceFile } from "./evidence-file.ts"
import { writeFhirBundle } from "./fhir/write-bundle.ts"

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
        expect(readBack(writeEvidenceFile(evidence))).toEqual(broughtBack(evidence))
      })
    )
  })

  it("is unchanged as FHIR, ids included, and nothing of it is left unread", () => {
    fc.assert(
      fc.property(arbitraryEvidence, (evidence) => {
        const bundle = writeFhirBundle(evidence)
        expect(readBack(bundle)).toEqual(broughtBack(evidence))
        const kept = readEvidenceFiles([{ name: "export.json", json: sent(bundle) }]).kept
        expect(kept.map(({ resource }) => resource)).toEqual([])
      })
    )
  })
})
