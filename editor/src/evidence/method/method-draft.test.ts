import { EMPTY_METHOD } from "@recos/schemas/evidence/method-statement"
import { expect, it } from "vitest"
import { draftOf, newIndicator, newSearch, writtenOf } from "./method-draft.ts"

const METHOD = {
  ...EMPTY_METHOD,
  goal: "Moins d’antibiotiques",
  searches: [
    { base: "MEDLINE", on: "2026-01-10", strategy: "otitis" },
    { base: "Cochrane", on: null, strategy: "" }
  ],
  indicators: [{ name: "Prescriptions", numerator: "avec", denominator: "toutes" }]
}

it("a method says again what was kept", () => {
  expect(writtenOf(draftOf(METHOD))).toEqual(METHOD)
  expect(writtenOf(draftOf(EMPTY_METHOD))).toEqual(EMPTY_METHOD)
})

it("a row in which nothing is written says nothing, and each has its own name on the page", () => {
  const draft = draftOf(METHOD)
  const added = { ...draft, searches: [...draft.searches, newSearch()], indicators: [newIndicator(), newIndicator()] }
  expect(writtenOf(added)).toEqual({ ...METHOD, indicators: [] })
  expect(new Set(added.indicators.map(({ key }) => key)).size).toBe(2)
})
