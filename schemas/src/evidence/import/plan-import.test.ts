import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { OutcomeId, QuestionId } from "../../ids.ts"
import type { CslItem } from "../../references/reference.ts"
import { emptyEstimate } from "../effects/empty-estimate.ts"
import type { ImportedEvidence } from "../fhir/import.ts"
import { UNSAID } from "../questions/later-fields.ts"
import type { Outcome } from "../questions/outcome.ts"
import { planImport } from "./plan-import.ts"
import { isSameReference, ReferenceKeys } from "./same-reference.ts"

const article = (given: Partial<CslItem> = {}): CslItem => ({
  type: "article-journal",
  title: "Walking for pain",
  ...given
})

const pain: Outcome = {
  id: "o1" as OutcomeId,
  name: "Douleur",
  kind: "dichotomous",
  more: null,
  ...UNSAID,
  estimate: { ...emptyEstimate(), references: ["r1", "gone"] },
  baselines: [{ id: "b1", label: "", per1000: 400, counts: null, source: "", reference: "r1" }],
  source: null
}
const asked = { population: "Adultes", intervention: "Marche", comparison: "Repos" }
const imported = (given: Partial<ImportedEvidence> = {}): ImportedEvidence => ({
  questions: [{ id: "q1" as QuestionId, ...asked, setting: "", perspective: "individual", outcomes: [pain] }],
  references: [{ id: "r1", csl: article(), checkedOn: null }],
  agreed: [],
  origins: new Map(),
  findings: [],
  kept: [],
  ...given
})

function plan(given: Partial<ImportedEvidence> = {}, inReco: Partial<Parameters<typeof planImport>[1]> = {}) {
  let made = 0
  const newId = <Id extends string>() => `new-${++made}` as Id
  return planImport(
    imported(given),
    { questions: [], references: [], ...inReco },
    { newId, referenceId: () => "walking" }
  )
}

describe("planImport", () => {
  it("gives everything an id of its own, and drops the name of a source that nobody brought", () => {
    const { questions, references, findings } = plan()
    expect(references).toMatchObject([{ id: "walking" }])
    expect(findings).toEqual([])
    expect(questions).toMatchObject([
      {
        id: expect.stringMatching(/^new-/),
        outcomes: [
          {
            id: expect.stringMatching(/^new-/),
            estimate: { references: ["walking"] },
            baselines: [{ reference: "walking" }]
          }
        ]
      }
    ])
  })

  it("numbers a name that is taken by another source", () => {
    const { references } = plan({}, { references: [{ id: "walking", csl: article({ title: "Another one" }) }] })
    expect(references.map(({ id }) => id)).toEqual(["walking-2"])
  })

  it("takes up a source that the reco has, and one that the files give twice", () => {
    const twice = [
      { id: "r1", csl: article({ DOI: "10.1000/a" }), checkedOn: null },
      { id: "r2", csl: article({ title: "The same", DOI: "10.1000/A" }), checkedOn: null }
    ]
    expect(plan({ references: twice }).references).toHaveLength(1)
    const there = plan({}, { references: [{ id: "mine", csl: article({ title: "Walking, for pain." }) }] })
    expect(there.references).toEqual([])
    expect(there.questions[0]?.outcomes[0]?.estimate.references).toEqual(["mine"])
    expect(there.findings).toMatchObject([{ code: "reference-known" }])
  })

  it("tells a question that is asked already, whatever its capitals and spaces", () => {
    const { findings } = plan({}, { questions: [{ id: "here" as QuestionId, ...asked, intervention: " MARCHE" }] })
    expect(findings).toMatchObject([{ code: "question-known" }])
  })

  it("keeps a grading agreed elsewhere as the word of the source, and whole beside", () => {
    const grading = {
      judgements: {
        start: "high",
        startWhy: "",
        down: { imprecision: { levels: 1, why: "Peu de personnes" } },
        up: {}
      },
      differences: [],
      favours: "intervention",
      suffices: true,
      certainty: "moderate",
      on: "2026-03-03"
    } as const
    const { questions, kept, findings } = plan({
      agreed: [{ outcome: "o1", grading: { ...grading, differences: [] } }]
    })
    expect(questions[0]?.outcomes[0]?.source).toEqual({
      certainty: "moderate",
      why: "Peu de personnes",
      down: { imprecision: 1 },
      assertion: "",
      differencePer1000: null
    })
    expect(kept).toEqual([{ resource: "outcome/o1", json: grading }])
    expect(findings).toMatchObject([{ code: "judgements-kept", resource: "outcome/o1" }])
  })
})

describe("isSameReference", () => {
  it.each<[said: string, one: Partial<CslItem>, other: Partial<CslItem>, same: boolean]>([
    ["the same DOI in other capitals", { DOI: "10.1/A" }, { DOI: "10.1/a", title: "Else" }, true],
    ["the same PMID", { PMID: "1" }, { PMID: "1", title: "Else" }, true],
    ["another DOI, the same title: an erratum", { DOI: "10.1/a" }, { DOI: "10.1/b" }, false],
    ["one DOI of two, and the same title", { DOI: "10.1/a" }, {}, true],
    ["the same title but for accents and signs", { title: "Étude : marche" }, { title: "Etude marche" }, true],
    ["titles without a letter", { title: "…" }, { title: "!" }, false],
    ["other titles", {}, { title: "Running for pain" }, false]
  ])("%s", (_, one, other, same) => {
    expect(isSameReference(article(one), article(other))).toBe(same)
    expect(isSameReference(article(other), article(one))).toBe(same)
  })

  it("is found by keys exactly where looking at each would find it", () => {
    const some = fc.record(
      {
        DOI: fc.constantFrom("10.1/a", "10.1/A", "10.1/b"),
        PMID: fc.constantFrom("1", "2"),
        title: fc.constantFrom("Étude : marche", "Etude marche", "…", "Running")
      },
      { requiredKeys: ["title"] }
    )
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), some, (list, wanted) => {
        const keys = new ReferenceKeys<number>()
        list.forEach((one, place) => {
          keys.add(article(one), place)
        })
        const place = list.findIndex((one) => isSameReference(article(one), article(wanted)))
        expect(keys.find(article(wanted)) ?? -1).toBe(place)
      })
    )
  })
})
