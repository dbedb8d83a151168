import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { runs } from "../../testing/long-run.ts"
import { importFhir } from "./import.ts"

/** Words that are found again whatever is done to them. */
const token = fc.integer({ min: 0, max: 0xffff }).map((number) => `zq${number.toString(36)}zq`)
const wordsIn = (value: unknown): string[] => [...new Set(JSON.stringify(value).match(/zq[0-9a-z]+?zq/gi) ?? [])]

const value = fc.oneof(
  token,
  token.map((word) => `${word} (${word} mg/L)`),
  token.map((word) => `OutcomeDefinition: ${word}`),
  token.map((word) => `${word} `.repeat(70)),
  token.map((word) => `a\n${word}\n\n${word}`)
)
const concept = fc.oneof(
  value.map((text) => ({ text })),
  fc.tuple(value, value).map(([code, display]) => ({ coding: [{ system: "x", code, display }] }))
)
const part = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    value,
    concept,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("text", "description", "display", "value", "odd", "reference", "note"), tie("any"), {
      maxKeys: 3
    })
  )
})).any

const FIELDS = [
  "title",
  "shortTitle",
  "name",
  "description",
  "assertion",
  "note",
  "studyDesign",
  "synthesisType",
  "relatesTo",
  "relatedArtifact",
  "certainty",
  "statistic",
  "category",
  "characteristic",
  "citedArtifact",
  "abstract",
  "useContext",
  "copyright",
  "purpose",
  "url",
  "identifier",
  "contained",
  "section",
  "modifierExtension",
  "oddity"
]
/** A field whose shape fits the reader, or not. */
const fields = fc.dictionary(
  fc.constantFrom(...FIELDS),
  fc.oneof(
    part,
    value.map((text) => [{ text }]),
    concept.map((type) => [{ type, targetReference: { reference: "Citation/c", display: "x" } }]),
    fc.tuple(concept, concept, value).map(([type, rating, description]) => [{ type, rating, description }]),
    fc.tuple(concept, value, value).map(([statisticType, description, unit]) => [
      {
        statisticType,
        description,
        quantity: { value: 0.3, unit },
        attributeEstimate: [{ type: { text: unit }, description, range: { low: { value: 1 } } }]
      }
    ])
  ),
  { maxKeys: 4 }
)

const coded = (text: string) => ({ text })
const measures = { variableRole: "outcome", observed: { reference: "EvidenceVariable/pain" } }
const people = { variableRole: "population", observed: { reference: "Group/adults" } }
const RESOURCES: { resourceType: string; id: string; [field: string]: unknown }[] = [
  {
    resourceType: "Evidence",
    id: "main",
    statistic: [{ statisticType: coded("risk ratio"), quantity: { value: 0.8 } }],
    variableDefinition: [
      people,
      { variableRole: "exposure", comparatorCategory: "Rest", observed: { reference: "EvidenceVariable/arms" } },
      measures
    ]
  },
  {
    resourceType: "Evidence",
    id: "base",
    meta: { profile: ["http://hl7.org/fhir/uv/ebm/StructureDefinition/comparator-only-evidence"] },
    statistic: [{ statisticType: coded("proportion"), quantity: { value: 0.4 } }],
    variableDefinition: [people, measures]
  },
  { resourceType: "Group", id: "adults", title: "Adults" },
  { resourceType: "Group", id: "nobody" },
  { resourceType: "EvidenceVariable", id: "pain", shortTitle: "Pain" },
  { resourceType: "EvidenceVariable", id: "arms", category: [{ name: "Walking" }, { name: "Rest" }] },
  { resourceType: "Citation", id: "c", title: "A trial" },
  {
    resourceType: "Composition",
    id: "table",
    section: [
      {
        code: { coding: [{ code: "summary-of-findings-entry-for-a-single-outcome" }] },
        focus: { reference: "EvidenceVariable/pain" },
        section: []
      }
    ]
  },
  { resourceType: "ArtifactAssessment", id: "rating" },
  { resourceType: "Group", id: "walkers", title: "Walkers" },
  {
    resourceType: "EffectEvidenceSynthesis",
    id: "old",
    exposure: { reference: "Group/walkers" },
    exposureAlternative: { reference: "Group/nobody" },
    effectEstimate: [{ type: coded("risk ratio"), value: 0.7 }]
  }
]

/** What vanished: of no field, of no sentence, and of no resource that is kept whole with the field named. */
function lost(files: readonly Record<string, unknown>[]): string[] {
  const { questions, references, agreed, findings, kept } = importFhir(
    files.map((json, place) => ({ name: `${place}.json`, json }))
  )
  const told = JSON.stringify([questions, references, agreed, findings]).toLowerCase()
  return files.flatMap((file) =>
    Object.entries(file).flatMap(([field, given]) =>
      wordsIn(given)
        .filter((word) => !told.includes(word.toLowerCase()))
        .filter((word) => {
          const holders = kept.filter(({ json }) => JSON.stringify(json).includes(word))
          const names = findings.filter(({ resource }) => holders.some((one) => one.resource.startsWith(resource)))
          const isUnread = holders.some(({ resource }) => !findings.some((one) => one.resource === resource))
          const isWhole =
            isUnread ||
            names.some(({ code }) => ["not-read", "not-understood", "rating-empty", "entry-broken"].includes(code))
          return !isWhole && !names.some(({ sentence }) => sentence.fr.includes(field))
        })
        .map((word) => `${file.resourceType}.${field}: ${word}`)
    )
  )
}

describe("no value of a file of evidence vanishes unnamed", () => {
  it("whatever fields its resources have, and in whatever shape", () => {
    const changes = fc.array(fc.tuple(fc.nat(RESOURCES.length - 1), fields), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(changes, (changed) => {
        const files = RESOURCES.map((resource, place) => {
          const change = changed.find(([at]) => at === place)?.[1] ?? {}
          return { ...resource, ...change }
        })
        expect(lost(files)).toEqual([])
      }),
      { numRuns: runs(60) }
    )
  })

  it("whatever a variable, a note, a certainty or an arm says beside what is read", () => {
    const more = fc.dictionary(fc.constantFrom("description", "note", "display", "text", "odd", "rater"), value, {
      maxKeys: 3
    })
    fc.assert(
      fc.property(more, more, more, more, (one, other, third, fourth) => {
        const [main, base, ...rest] = structuredClone(RESOURCES)
        if (!main || !base) throw new Error("expected two results")
        Object.assign((main.variableDefinition as object[])[0] ?? {}, one)
        Object.assign((base.variableDefinition as object[])[0] ?? {}, fourth)
        main.certainty = [{ type: coded("Overall"), rating: coded("Low"), ...other, subcomponent: [{ ...third }] }]
        main.note = [one, fourth]
        const arms = rest.find(({ id }) => id === "arms")
        if (arms) arms.category = [{ name: "Walking", ...third }, { name: "Rest" }, { name: "A third arm", ...one }]
        expect(lost([main, base, ...rest])).toEqual([])
      }),
      { numRuns: runs(40) }
    )
  })

  it("and no number of its statistics", () => {
    const number = (place: number) => 70_001 + 2 * place
    const statisticWith = (at: number, type: string) => ({
      statisticType: coded(type),
      quantity: { value: number(at), unit: "kg" },
      numberOfEvents: number(at + 1),
      sampleSize: {
        numberOfStudies: number(at + 2),
        numberOfParticipants: number(at + 3),
        knownDataCount: number(at + 4)
      },
      attributeEstimate: [
        {
          type: coded("95% confidence interval"),
          level: 0.95,
          quantity: { value: number(at + 5), unit: "kg" },
          range: { low: { value: number(at + 6) }, high: { value: number(at + 7) } }
        },
        { type: coded("range"), range: { low: { value: number(at + 8) }, high: { value: number(at + 9) } } }
      ]
    })
    for (const [of, alone] of [
      ["mean difference", "mean"],
      ["risk ratio", "proportion"],
      ["oddity", "count"]
    ]) {
      const [main, base, ...rest] = structuredClone(RESOURCES)
      if (!main || !base) throw new Error("expected two results")
      main.statistic = [statisticWith(0, of ?? ""), statisticWith(20, "mean difference")]
      base.statistic = [statisticWith(40, alone ?? ""), statisticWith(60, "median")]
      const { kept: _, ...read } = importFhir(
        [main, base, ...rest].map((json, place) => ({ name: `${place}.json`, json }))
      )
      const told = JSON.stringify(read).replaceAll(/(?<=\d)[\u202f\u00a0 ](?=\d{3})/g, "")
      const all = [0, 20, 40, 60].flatMap((at) => Array.from({ length: 10 }, (_one, place) => number(at + place)))
      expect(all.filter((one) => !told.includes(`${one}`))).toEqual([])
    }
  })
})
