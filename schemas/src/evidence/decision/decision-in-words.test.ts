import { describe, expect, it } from "vitest"
import { fromMarkdown } from "../../document/markdown/from-markdown.ts"
import { toMarkdown } from "../../document/markdown/to-markdown.ts"
import { emptyDocument } from "../../document/template.ts"
import { writeEvidenceCsv } from "../export/evidence-csv.ts"
import { writeFhirBundle } from "../export/fhir/write-bundle.ts"
import { writeEvidenceHtml } from "../export/printed/evidence-html.ts"
import { printedEvidence } from "../export/printed/printed-evidence.ts"
import { importFhir } from "../fhir/import.ts"
import { frozenSummary } from "../summary/frozen-summary.ts"
import { EMPTY_CONCLUSION } from "./conclusion-fields.ts"
import { DECIDED_IN_FRENCH, decidedSample } from "./decided-sample.ts"
import { decisionInWords } from "./decision-in-words.ts"

const { evidence, question } = decidedSample()
const toExport = {
  reco: { slug: "otite", title: "Otite" },
  on: "2026-11-28",
  questions: evidence.questions,
  references: [],
  statements: [{ id: "s1", text: "Attendre deux jours." }]
}

describe("a decision goes out whole", () => {
  it.each([
    ["the page", () => writeEvidenceHtml(printedEvidence(toExport, "fr"))],
    ["the table", () => writeEvidenceCsv(toExport, { language: "fr", flavour: "comma" })]
  ])("on %s, with the colleges side by side and the statements that say it", (_name, written) => {
    for (const words of [...DECIDED_IN_FRENCH, "Attendre deux jours.", "La nuit compte."]) {
      expect(written()).toContain(words)
    }
  })

  it("in the Markdown for people, and is left out of the text when that is read back", () => {
    const told = [{ ...question, ...frozenSummary(question) }]
    const markdown = toMarkdown(emptyDocument("Otite"), [], "fr", told)
    for (const words of DECIDED_IN_FRENCH) expect(markdown).toContain(words)
    const { document, report } = fromMarkdown(`${markdown}\n## Conseils pratiques\n\nBoire.\n`)
    expect(report.map(({ code }) => code)).toContain("decision-left-out")
    const text = JSON.stringify(document)
    expect(text).not.toContain("Ordonnance différée.")
    expect(text).toContain("Boire.")
  })

  it("as FHIR: rating, judgements of the group and of each college, considerations; whoever reads it keeps it whole and says so", () => {
    const bundle = JSON.parse(JSON.stringify(writeFhirBundle(toExport)))
    const written = JSON.stringify(bundle)
    for (const words of ["recommendation-rating", "recommendation-justification", "Conditional", "Against"]) {
      expect(written).toContain(`"${words}"`.replace('"recommendation', "StructureDefinition/recommendation"))
    }
    for (const words of ["Favours the intervention", "Ordonnance différée.", "La nuit compte."]) {
      expect(written).toContain(words)
    }
    const { findings, kept, questions } = importFhir([{ name: "bundle", json: bundle }])
    expect(questions.map(({ id }) => id)).toEqual([question.id])
    expect(kept.map(({ resource }) => resource)).toEqual([
      "ArtifactAssessment/q1-rating",
      "ArtifactAssessment/q1-justification"
    ])
    expect(findings.filter(({ resource }) => resource.includes("q1-")).map(({ code }) => code)).not.toContain(
      "rating-empty"
    )
  })
})

describe("a decision in words", () => {
  it("is none where nothing was judged nor concluded", () => {
    expect(decisionInWords({ decision: [], conclusion: EMPTY_CONCLUSION }, "fr")).toBeNull()
    expect(decisionInWords({}, "fr")).toBeNull()
  })

  it("says that nobody has judged, that no type is chosen, and that a reason is owed", () => {
    const judged = { criterion: "certaintyOfEffects", reason: "", colleges: [] } as const
    const said = (judgement: string | null, certainty: "low" | null) =>
      decisionInWords({ decision: [{ ...judged, judgement }], overallCertainty: certainty }, "fr")?.judgements[0]
    expect(said(null, "low")?.judgement).toBe("Pas encore de jugement")
    expect(said("high", "low")?.reason).toContain("aucune raison")
    expect(said("low", "low")?.reason).toBe("")
    const untyped = { ...EMPTY_CONCLUSION, research: "Otites qui coulent." }
    expect(decisionInWords({ conclusion: untyped }, "fr")?.type).toBe("Type pas encore choisi")
  })
})
