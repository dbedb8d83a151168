import { existsSync, readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { absoluteEffect } from "../effects/absolute-effect.ts"
import { roundForDisplay } from "../effects/rounding.ts"
import { NotFhirError } from "./given-resources.ts"
import { importFhir } from "./import.ts"

const SAMPLE = new URL("../../../../../shared/samples/ebm-glp1/", import.meta.url)

const coded = (code: string) => ({ coding: [{ code }] })
const people = (reference: string, display: string) => ({
  variableRole: "population",
  description: display,
  observed: { reference, display }
})

/** One comparison of two treatments for one outcome, made for these tests. */
function comparison(change: { evidence?: object; comparator?: object; extra?: object[]; group?: object } = {}) {
  const outcomeOf = { variableRole: "outcome", observed: { reference: "EvidenceVariable/pain" } }
  const evidence = {
    resourceType: "Evidence",
    id: "main",
    assertion: "Walking probably reduces pain compared with rest.",
    statistic: [
      {
        statisticType: coded("STATO:0000245"),
        quantity: { value: 0.8 },
        sampleSize: { numberOfStudies: 3, numberOfParticipants: 400 },
        attributeEstimate: [{ type: { text: "CI95" }, range: { low: { value: 0.7 }, high: { value: 0.9 } } }]
      }
    ],
    certainty: [{ type: coded("Overall"), rating: { text: "Moderate certainty" }, subcomponent: [] }],
    variableDefinition: [
      people("Group/adults", "Adults"),
      { variableRole: "exposure", comparatorCategory: "Rest", observed: { reference: "EvidenceVariable/arms" } },
      outcomeOf
    ],
    ...change.evidence
  }
  const comparator = {
    resourceType: "Evidence",
    id: "base",
    meta: { profile: ["http://hl7.org/fhir/uv/ebm/StructureDefinition/comparator-only-evidence"] },
    statistic: [{ statisticType: { text: "proportion" }, quantity: { value: 0.4 } }],
    variableDefinition: [people("Group/resting", "Adults who rest"), outcomeOf],
    ...change.comparator
  }
  const rest = [
    { resourceType: "Group", id: "adults", title: "Adults", ...change.group },
    { resourceType: "EvidenceVariable", id: "pain", shortTitle: "Pain at six weeks" },
    { resourceType: "EvidenceVariable", id: "arms", category: [{ name: "Walking" }, { name: "Rest" }] },
    {
      resourceType: "Citation",
      id: "c1",
      citedArtifact: {
        title: [{ text: "A trial" }],
        identifier: [{ system: "https://pubmed.ncbi.nlm.nih.gov", value: "123" }]
      }
    }
  ]
  return [evidence, comparator, ...rest, ...(change.extra ?? [])].map((json, place) => ({
    name: `${place}.json`,
    json
  }))
}

const codes = (files: ReturnType<typeof comparison>) =>
  importFhir(files).findings.map(({ code, resource }) => `${code} ${resource}`)

const tableWith = (cells: [code: string, text: string][]) => ({
  resourceType: "Composition",
  id: "table",
  section: [
    {
      code: coded("summary-of-findings-entry-for-a-single-outcome"),
      focus: { reference: "EvidenceVariable/pain" },
      section: cells.map(([code, text]) => ({ code: coded(code), text: { div: `<div><p>${text}</p></div>` } }))
    }
  ]
})

describe("importFhir", () => {
  it("reads a clean comparison without a finding", () => {
    const { questions, references, findings, kept } = importFhir(comparison())
    expect(findings).toEqual([])
    expect(kept).toEqual([])
    expect(questions).toMatchObject([
      {
        population: "Adults",
        intervention: "Walking",
        comparison: "Rest",
        outcomes: [
          {
            name: "Pain at six weeks",
            kind: "dichotomous",
            estimate: { measure: "RR", point: 0.8, low: 0.7, high: 0.9, studies: 3, participants: 400 },
            baselines: [{ per1000: 400 }],
            source: { certainty: "moderate", assertion: "Walking probably reduces pain compared with rest." }
          }
        ]
      }
    ])
    expect(references).toEqual([
      { id: "ref-c1", csl: { type: "article-journal", title: "A trial", PMID: "123" }, checkedOn: null }
    ])
  })

  it("reads the entries of a bundle", () => {
    const entry = comparison().map(({ json }) => ({ resource: json }))
    const { questions } = importFhir([{ name: "all.json", json: { resourceType: "Bundle", entry } }])
    expect(questions[0]?.outcomes).toHaveLength(1)
  })

  it.each([{ hello: 1 }, [], "text", null, { resourceType: "Bundle", entry: [{ resource: 3 }] }])(
    "refuses %j, which is no FHIR",
    (json) => {
      expect(() => importFhir([{ name: "strange.json", json }])).toThrow(NotFhirError)
    }
  )

  it("keeps and lists what it does not read", () => {
    const { kept, findings } = importFhir(comparison({ extra: [{ resourceType: "Organization", id: "o" }] }))
    expect(kept.map(({ resource }) => resource)).toEqual(["Organization/o"])
    expect(findings).toMatchObject([{ code: "not-read", resource: "Organization/o" }])
  })

  it("tells domains that are not set although a reason is given, and judges none of them", () => {
    const subcomponent = [{ type: { text: "Imprecision" }, rating: { text: "NOTSET" } }]
    const certainty = [
      { type: coded("Overall"), rating: { text: "Low certainty" }, description: "Serious imprecision", subcomponent }
    ]
    const files = comparison({ evidence: { certainty } })
    expect(codes(files)).toEqual(["domain-not-set Evidence/main"])
    expect(importFhir(files).questions[0]?.outcomes[0]?.source?.down).toEqual({})
  })

  it("puts inverted bounds in order and says so", () => {
    const statistic = [
      {
        statisticType: coded("STATO:0000457"),
        quantity: { value: -0.5 },
        sampleSize: { numberOfStudies: 1, numberOfParticipants: 10 },
        attributeEstimate: [{ type: { text: "CI95" }, range: { low: { value: -0.09 }, high: { value: -0.85 } } }]
      }
    ]
    const mean = { statistic: [{ statisticType: { text: "mean" }, quantity: { value: 3 } }] }
    const files = comparison({ evidence: { statistic }, comparator: mean })
    // A mean has no field for the people that it is of.
    expect(codes(files)).toEqual(["interval-inverted Evidence/main", "fields-left-out Evidence/base"])
    expect(importFhir(files).questions[0]?.outcomes[0]?.estimate).toMatchObject({ low: -0.85, high: -0.09 })
  })

  it("keeps an interval that does not hold its value, and says so", () => {
    const statistic = [
      {
        statisticType: { text: "risk ratio" },
        quantity: { value: 1.27 },
        sampleSize: { numberOfStudies: 1, numberOfParticipants: 10 },
        attributeEstimate: [{ type: { text: "CI95" }, range: { low: { value: 1.18 }, high: { value: 1.26 } } }]
      }
    ]
    const files = comparison({ evidence: { statistic, assertion: "" } })
    expect(codes(files)).toEqual(["interval-excludes-point Evidence/main"])
    expect(importFhir(files).questions[0]?.outcomes[0]?.estimate).toMatchObject({ low: 1.18, high: 1.26 })
  })

  it("tells a title that speaks of another population", () => {
    expect(codes(comparison({ group: { title: "Adults over 80" } }))).toEqual([
      "population-differs Group/adults",
      "fields-left-out Evidence/main"
    ])
  })

  it("tells a missing sample size, in the study and in the table", () => {
    const statistic = [{ statisticType: coded("STATO:0000245"), quantity: { value: 0.8 } }]
    expect(codes(comparison({ evidence: { statistic } }))).toEqual(["sample-size-missing Evidence/main"])
    const table = tableWith([
      ["sample-size", "[No statistic found.]"],
      ["result-with-intervention-vs-comparator", "RR 0.8"]
    ])
    expect(codes(comparison({ extra: [table] }))).toEqual([
      "sample-size-text Composition/table",
      "fields-left-out Composition/table"
    ])
  })

  it("tells an effect that the table does not print", () => {
    const table = tableWith([["sample-size", "3 studies, 400 participants"]])
    expect(codes(comparison({ extra: [table] }))).toEqual([
      "effect-text-missing Composition/table",
      "fields-left-out Composition/table"
    ])
  })

  it("tells intervention and comparison swapped, and turns nothing round", () => {
    const files = comparison({ evidence: { assertion: "Rest may increase pain compared with walking." } })
    expect(codes(files)).toEqual(["groups-swapped Evidence/main"])
    expect(importFhir(files).questions[0]).toMatchObject({ intervention: "Walking", comparison: "Rest" })
  })

  it("tells empty ratings of strength and direction", () => {
    const rating = {
      resourceType: "ArtifactAssessment",
      id: "r",
      content: [{ type: { text: "strength" }, classifier: [] }]
    }
    expect(codes(comparison({ extra: [rating] }))).toEqual(["rating-empty ArtifactAssessment/r"])
  })

  it("tells what it does not know: a measure, a target, a baseline, references", () => {
    const statistic = [{ statisticType: { text: "restricted mean survival" }, quantity: { value: 3 } }]
    expect(codes(comparison({ evidence: { statistic } }))).toContain("measure-unknown Evidence/main")
    const without = comparison().filter(({ json }) => !["base", "pain", "c1"].includes((json as { id: string }).id))
    expect(codes(without)).toEqual([
      "missing-target Evidence/main",
      "baseline-missing Evidence/main",
      "no-reference Evidence/main"
    ])
  })
})

describe.skipIf(!existsSync(SAMPLE))(
  "a whole published summary of findings (skipped without the summary that HL7 publishes, whose licence keeps it out of the project)",
  () => {
    const files = existsSync(SAMPLE)
      ? readdirSync(SAMPLE).map((name) => ({
          name,
          json: JSON.parse(readFileSync(new URL(name, SAMPLE), "utf8")) as unknown
        }))
      : []

    it("gives its ten outcomes with the figures that it prints", () => {
      const { questions } = importFhir(files)
      expect(questions).toHaveLength(1)
      const outcomes = questions[0]?.outcomes ?? []
      expect(outcomes).toHaveLength(10)
      for (const { estimate, baselines, source } of outcomes.filter(({ kind }) => kind === "dichotomous")) {
        const { point, low, high, measure } = estimate
        if (point === null || measure !== "OR") throw new Error("expected an odds ratio")
        const effect = absoluteEffect({
          measure,
          point,
          low,
          high,
          baselinePer1000: baselines[0]?.per1000 ?? Number.NaN
        })
        const { point: difference = Number.NaN } = effect.differencePer1000 ?? {}
        expect(roundForDisplay(difference)).toBe(source?.differencePer1000?.point)
      }
    })

    it("lists its dirt, each with the resource that has it", () => {
      const { findings, kept } = importFhir(files)
      const count = (code: string) => findings.filter((each) => each.code === code).length
      expect(count("domain-not-set")).toBe(8)
      expect(count("sample-size-missing")).toBe(1)
      expect(count("sample-size-text")).toBe(1)
      expect(count("effect-text-missing")).toBe(1)
      expect(count("population-differs")).toBe(1)
      expect(findings.every(({ resource }) => /^[A-Z]\w+\/\w+$/.test(resource))).toBe(true)
      expect(kept.map(({ resource }) => resource)).toContain("Organization/118079")
    })
  }
)
