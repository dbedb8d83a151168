import { readdirSync, readFileSync } from "node:fs"
import { broughtBack } from "@recos/schemas/evidence/export/brought-back"
import { type EvidenceToExport, writeEvidenceFile } from "@recos/schemas/evidence/export/evidence-file"
import { writeFhirBundle } from "@recos/schemas/evidence/export/fhir/write-bundle"
import { readEvidenceFiles } from "@recos/schemas/evidence/import/read-evidence-files"
import { publishedReco } from "@recos/schemas/publication/published-reco"
import { describe, expect, it } from "vitest"

const RECOS = new URL("../../../../recos/", import.meta.url)

/** The evidence of the last version of each reco of the demonstration, as an export starts from it. */
const demonstration = readdirSync(RECOS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const versions = readdirSync(new URL(`${name}/`, RECOS)).filter((version) => /^\d/.test(version))
    const last = versions.toSorted((one, other) => one.localeCompare(other, "en", { numeric: true })).at(-1)
    const { frozen } = publishedReco.parse(
      JSON.parse(readFileSync(new URL(`${name}/${last}/reco.json`, RECOS), "utf8"))
    )
    const evidence: EvidenceToExport = {
      reco: { slug: name, title: name },
      on: "2026-11-29",
      questions: frozen.evidence?.questions ?? [],
      references: frozen.references
    }
    return { name, evidence }
  })

/** As a file goes through a disk or a network, and back through the reader of the house. */
const readBack = (file: unknown) => readEvidenceFiles([{ name: "export.json", json: JSON.parse(JSON.stringify(file)) }])

describe.each(demonstration)("the evidence of $name, out and back", ({ evidence }) => {
  const file = writeEvidenceFile(evidence)

  it("is equal by the house's JSON", () => {
    expect(file.questions.length).toBeGreaterThan(0)
    const { questions, references, agreed, kept, findings } = readBack(file)
    expect({ questions, references, agreed }).toEqual(broughtBack(file))
    expect([...kept, ...findings]).toEqual([])
  })

  it("is equal by FHIR but for the decision, which is named as kept aside", () => {
    const { questions, references, agreed, kept, findings } = readBack(writeFhirBundle(evidence))
    const all = broughtBack(file)
    const effects = all.questions.map(({ decision, conclusion, overallCertainty, ...question }) => question)
    expect({ questions, references, agreed }).toEqual({ ...all, questions: effects })
    const decided = all.questions.filter(({ decision = [], conclusion }) => decision.length > 0 || conclusion)
    expect(kept.map(({ resource }) => resource.replace(/\/.*/, ""))).toEqual(decided.map(() => "ArtifactAssessment"))
    expect(findings.filter(({ code }) => code === "not-read")).toHaveLength(decided.length)
  })
})
