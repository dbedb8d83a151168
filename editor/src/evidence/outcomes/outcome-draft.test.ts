import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import { describe, expect, test } from "vitest"
import { mergeDrafts } from "../drafts/merge-drafts.ts"
import { draftOf, readDraft, type WrittenOutcome } from "./outcome-draft.ts"

const written: WrittenOutcome = {
  name: "Douleur",
  kind: "dichotomous",
  more: "worse",
  denominator: 10_000,
  minimalImportant: 5,
  everyday: "les douleurs",
  estimate: {
    ...emptyEstimate(),
    measure: "RR",
    point: 0.91,
    low: 0.84,
    high: 1.01,
    participants: 1234,
    narrative: "Suivi court."
  },
  baselines: [
    { id: "b", label: "Risque moyen", per1000: 150, counts: null, source: "Registre", reference: "has-2019" },
    { id: "c", label: "", per1000: 375, counts: { events: 3, total: 8 }, source: "", reference: null }
  ]
}
const draft = draftOf(written)

describe("an outcome as it is typed", () => {
  test("is read back as it was", () => {
    expect(readDraft(draft)).toEqual({ written, problems: {} })
    expect(draft.point).toBe("0,91")
  })

  test("takes a risk from its counts, and a printed risk before them", () => {
    expect(draft.baselines[1]).toMatchObject({ per1000: "", events: "3", total: "8" })
    const printed = { ...draft, baselines: [{ ...draft.baselines[1], per1000: "370" } as (typeof draft.baselines)[0]] }
    expect(readDraft(printed).written.baselines).toMatchObject([{ per1000: 370, counts: { events: 3, total: 8 } }])
  })

  test("says field by field what cannot be read, and goes on with the rest", () => {
    const [first, second] = draft.baselines as [(typeof draft.baselines)[0], (typeof draft.baselines)[0]]
    const read = readDraft({
      ...draft,
      name: " ",
      point: "0,9x",
      studies: "1,5",
      standardDeviation: "0",
      baselines: [
        { ...first, per1000: "" },
        { ...second, total: "" },
        { ...first, key: "d", id: "", per1000: "-1" }
      ]
    })
    expect(read.problems).toEqual({
      name: "missing",
      point: "not-a-number",
      studies: "not-whole",
      standardDeviation: "not-positive",
      "b.per1000": "missing",
      "c.total": "pair",
      "d.per1000": "negative"
    })
    expect(read.written.estimate).toMatchObject({ point: null, low: 0.84 })
    expect(read.written.baselines).toEqual([])
  })
})

describe("what somebody else saves meanwhile", () => {
  test("comes into the fields that one has left alone", () => {
    const mine = { ...draft, point: "0,9" }
    const theirs = { ...draft, high: "1,02", name: "Gêne" }
    expect(mergeDrafts(draft, mine, theirs)).toEqual({
      draft: { ...draft, point: "0,9", high: "1,02", name: "Gêne" },
      clashes: []
    })
  })

  test("never takes the place of what one has typed, and says where both differ", () => {
    const mine = { ...draft, point: "0,9", low: "0,8" }
    const theirs = { ...draft, point: "0,7", low: "0,8" }
    expect(mergeDrafts(draft, mine, theirs)).toEqual({ draft: mine, clashes: ["point"] })
  })

  test("is one's own saving, too: rows take the ids that they were given", () => {
    const fresh = {
      ...draft,
      baselines: [{ ...draft.baselines[0], key: "new-1", id: "" } as (typeof draft.baselines)[0]]
    }
    const { draft: merged, clashes } = mergeDrafts(fresh, fresh, draft)
    expect(merged.baselines).toEqual(draft.baselines)
    expect(clashes).toEqual([])
  })
})
