import { describe, expect, it } from "vitest"
import { readEvidenceFiles } from "../import/read-evidence-files.ts"
import { importFhir } from "./import.ts"

const people = { variableRole: "population", observed: { reference: "Group/adults", display: "Adults" } }
const measures = { variableRole: "outcome", observed: { reference: "EvidenceVariable/pain" } }
const exposure = {
  variableRole: "exposure",
  comparatorCategory: "Rest",
  observed: { reference: "EvidenceVariable/arms" }
}
const ratio = {
  statisticType: { text: "risk ratio" },
  quantity: { value: 0.8 },
  sampleSize: { numberOfStudies: 3, numberOfParticipants: 400 }
}
const alone = (id: string, profile: string, statistic: object, label = "Adults") => ({
  resourceType: "Evidence",
  id,
  meta: { profile: [`http://hl7.org/fhir/uv/ebm/StructureDefinition/${profile}`] },
  statistic: [statistic],
  variableDefinition: [{ ...people, description: label }, measures]
})
const risk = (value: number) => ({ statisticType: { text: "proportion" }, quantity: { value } })

/** One comparison of two treatments, with what a test changes of it. */
function read(change: { evidence?: object; extra?: object[] } = {}) {
  const resources = [
    { resourceType: "Group", id: "adults", title: "Adults" },
    { resourceType: "EvidenceVariable", id: "pain", shortTitle: "Pain" },
    { resourceType: "EvidenceVariable", id: "arms", category: [{ name: "Walking" }, { name: "Rest" }] },
    { resourceType: "Citation", id: "c", title: "A trial" },
    alone("low", "comparator-only-evidence", risk(0.1), "Low risk"),
    {
      resourceType: "Evidence",
      id: "main",
      statistic: [ratio],
      variableDefinition: [people, exposure, measures],
      ...change.evidence
    },
    ...(change.extra ?? [])
  ]
  const { questions, findings, kept } = importFhir(resources.map((json, place) => ({ name: `${place}.json`, json })))
  return {
    outcome: questions[0]?.outcomes[0],
    codes: findings.map(({ code, resource }) => `${code} ${resource}`),
    kept: kept.map(({ resource }) => resource)
  }
}

describe("odd resources", () => {
  it("gives a baseline for each kind of people that the comparator has a result for", () => {
    const high = alone("high", "comparator-only-evidence", risk(0.3), "High risk")
    expect(read({ extra: [high] }).outcome?.baselines).toMatchObject([
      { label: "Low risk", per1000: 100 },
      { label: "High risk", per1000: 300 }
    ])
  })

  it("holds what was observed with the intervention against the computation, and keeps it", () => {
    const near = alone("seen", "intervention-only-evidence", risk(0.0805))
    expect(read({ extra: [near] })).toMatchObject({ codes: [], kept: ["Evidence/seen"] })
    const far = alone("seen", "intervention-only-evidence", risk(0.2))
    expect(read({ extra: [far] })).toMatchObject({
      codes: ["intervention-differs Evidence/seen"],
      kept: ["Evidence/seen"]
    })
  })

  it("reads the first of two resources of one name, and keeps the other", () => {
    const second = { resourceType: "EvidenceVariable", id: "pain", shortTitle: "Something else" }
    const { outcome, codes, kept } = read({ extra: [second] })
    expect(outcome?.name).toBe("Pain")
    expect(codes).toEqual(["same-id EvidenceVariable/pain"])
    expect(kept).toEqual(["EvidenceVariable/pain"])
  })

  it("cuts a text that is too long, says so and keeps the resource whole", () => {
    const { outcome, codes, kept } = read({ evidence: { assertion: "a ".repeat(5000) } })
    expect(outcome?.source?.assertion.length).toBeLessThanOrEqual(6000)
    expect(codes).toEqual(["text-cut Evidence/main"])
    expect(kept).toEqual(["Evidence/main"])
  })

  it("leaves out what nobody can see", () => {
    const { outcome } = read({ evidence: { assertion: "Walking\u202E\u0000 helps" } })
    expect(outcome?.source?.assertion).toBe("Walking helps")
  })

  it("takes names that every object has for what they are: no measure, no domain", () => {
    const statistic = [{ ...ratio, statisticType: { coding: [{ code: "constructor" }], text: "__proto__" } }]
    const certainty = [{ subcomponent: [{ type: { text: "constructor" }, rating: { text: "toString" } }] }]
    const { outcome, codes } = read({ evidence: { statistic, certainty } })
    expect(outcome).toMatchObject({ kind: "narrative", estimate: { measure: null }, source: { down: {} } })
    expect(codes).toContain("measure-unknown Evidence/main")
  })

  it("judges nothing of a level that GRADE does not have for a domain", () => {
    const certainty = [
      { description: "why", subcomponent: [{ type: { text: "Indirectness" }, rating: { text: "EXTREMELY_SERIOUS" } }] }
    ]
    const { outcome, codes } = read({ evidence: { certainty } })
    expect(outcome?.source?.down).toEqual({})
    expect(codes).toEqual(["certainty-left-out Evidence/main", "domain-not-set Evidence/main"])
  })

  it("keeps an outcome whose figures no field of the house can hold", () => {
    const statistic = [{ ...ratio, sampleSize: { numberOfStudies: -2, numberOfParticipants: 3.5 } }]
    const { outcome, codes, kept } = read({ evidence: { statistic } })
    expect(outcome).toBeUndefined()
    expect(codes).toContain("not-understood Evidence/main")
    expect(kept).toContain("Evidence/main")
  })

  it("ignores an extension of the house that somebody damaged", () => {
    const extension = (valueString: string) => [{ url: "urn:recos-de-la-coop:rest", valueString }]
    for (const damaged of ["{", '{"kind":"strange"}', "[".repeat(200) + "]".repeat(200), "null"]) {
      expect(read({ evidence: { extension: extension(damaged) } }).outcome?.kind).toBe("dichotomous")
    }
    expect(read({ evidence: { extension: extension('{"kind":"time-to-event"}') } }).outcome?.kind).toBe("time-to-event")
  })

  it("refuses a file of brackets alone before any reader calls itself", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)
    expect(() => readEvidenceFiles([{ name: "deep.json", json: deep }])).toThrow("deep.json: too-deep")
  })

  it.each([
    ["Serious", 1],
    ["no serious imprecision", 0],
    ["Not serious", 0],
    ["very serious limitations", 2],
    ["−1", 1],
    ["-2", 2],
    ["Downgraded by one level", 1],
    ["Rated down by 2", 2],
    ["seriously imprecise", 1],
    ["some concerns", undefined],
    ["1", undefined],
    ["upgraded by one", undefined]
  ])("reads « %s » of a domain as %s levels", (words, level) => {
    const certainty = [
      { type: { text: "Overall" }, subcomponent: [{ type: { text: "Imprecision" }, rating: { text: words } }] }
    ]
    expect(read({ evidence: { certainty } }).outcome?.source?.down.imprecision).toBe(level)
  })

  it.each([
    ["More people had pain with walking than with rest.", "sentence-against-figures"],
    ["Walking results in more pain than rest.", "sentence-against-figures"],
    ["Walking doubled the risk of pain.", "sentence-against-figures"],
    ["La douleur est plus fréquente avec Walking.", "sentence-against-figures"],
    ["There were fewer people in pain with rest.", "groups-swapped"],
    ["Fewer people had pain with walking.", undefined],
    ["Walking does not result in more pain.", undefined],
    ["More people chose walking.", undefined]
  ])("holds « %s » against a ratio of 0.8", (assertion, code) => {
    const { codes } = read({ evidence: { assertion } })
    expect(codes.find((one) => /sentence|swapped/.test(one))?.split(" ")[0]).toBe(code)
  })

  it("keeps the two numbers of a count of people", () => {
    const extra = {
      ...alone("counted", "comparator-only-evidence", {
        statisticType: { text: "number of participants" },
        quantity: { value: 12, unit: "patients" },
        sampleSize: { numberOfParticipants: 200 }
      })
    }
    const { outcome, codes } = read({ extra: [extra] })
    expect(outcome?.baselines[1]).toMatchObject({ per1000: 60, counts: { events: 12, total: 200 } })
    expect(codes).toEqual([])
  })
})
