import type { AgreedGrading } from "@recos/schemas/evidence/questions/importance"
import { expect, test } from "vitest"
import { draftOf, EMPTY_SETTLEMENT, settlementOf } from "./settlement-draft.ts"

const none = { levels: 0, why: "" }
const agreed: AgreedGrading = {
  judgements: {
    start: "moderate",
    startWhy: "Cohorte bien menée",
    down: {
      riskOfBias: none,
      inconsistency: none,
      indirectness: none,
      imprecision: { levels: 2, why: "Peu de gens" },
      publicationBias: none
    },
    up: {}
  },
  differences: [
    { domain: "start", why: "Cohorte bien menée" },
    { domain: "imprecision", why: "Peu de gens" }
  ],
  favours: "intervention",
  suffices: true,
  certainty: "very-low"
}

test("an empty form settles nothing, on the cautious side", () => {
  expect(settlementOf(EMPTY_SETTLEMENT)).toEqual({ choices: [], favours: "unclear", suffices: false })
})

test("a level that is not chosen yet is left out, and so asked for; its words stay in the form", () => {
  const draft = { ...EMPTY_SETTLEMENT, choices: { imprecision: { level: "", why: "À voir" } } }
  expect(settlementOf(draft).choices).toEqual([])
})

test("what was settled comes back as it was, to be looked at again", () => {
  expect(settlementOf(draftOf(agreed))).toEqual({
    choices: [
      { domain: "start", start: "moderate", why: "Cohorte bien menée" },
      { domain: "imprecision", levels: 2, why: "Peu de gens" }
    ],
    favours: "intervention",
    suffices: true
  })
})
