import { expect, test } from "vitest"
import { emptyEstimate } from "../effects/empty-estimate.ts"
import type { OutcomeKind } from "../effects/measures.ts"
import type { BaselineRisk, EffectEstimate } from "../questions/estimate.ts"
import { checkOutcome } from "./check-outcome.ts"

const baseline = (id: string, per1000: number, counts: BaselineRisk["counts"] = null): BaselineRisk => ({
  id,
  label: "",
  per1000,
  counts,
  source: "",
  reference: null
})

const found = (
  kind: OutcomeKind,
  estimate: Partial<EffectEstimate>,
  baselines: BaselineRisk[] = [],
  certainty: "high" | "low" | null = null
) =>
  checkOutcome({ kind, estimate: { ...emptyEstimate(), ...estimate }, baselines, source: null }, certainty).map(
    (one) => [one.code, one.baseline] as const
  )

const RR = { measure: "RR", point: 0.91, low: 0.84, high: 1.01 } as const

test("a sound outcome has nothing to be said, nor has one that is not filled", () => {
  expect(found("dichotomous", RR, [baseline("b", 150)])).toEqual([])
  expect(found("dichotomous", {})).toEqual([])
  expect(found("continuous", { measure: "MD", point: -2, low: -4, high: 0 })).toEqual([])
})

test("an interval is looked at whatever is measured, and said once however many baselines there are", () => {
  const turned = { point: 2, low: 3, high: 1 }
  const risks = [baseline("b", 150), baseline("c", 300)]
  expect(found("dichotomous", { ...turned, measure: "RR" }, risks)).toEqual([["bounds-out-of-order", null]])
  expect(found("continuous", { ...turned, measure: "MD" })).toEqual([["bounds-out-of-order", null]])
  expect(found("rate", { measure: "rate-ratio", point: -1 })).toEqual([["ratio-not-positive", null]])
  expect(found("dichotomous", { measure: "RD", point: -13 })).toEqual([["difference-out-of-range", null]])
})

test("each baseline is held against its counts and against what a risk can be", () => {
  expect(
    found("dichotomous", RR, [
      baseline("b", 150, { events: 15, total: 100 }),
      baseline("c", 150, { events: 40, total: 100 }),
      baseline("d", 1200),
      baseline("e", 0)
    ])
  ).toEqual([
    ["baseline-against-counts", "c"],
    ["risk-above-thousand", "d"],
    ["not-estimable", "e"]
  ])
  expect(found("rate", { measure: "rate-ratio", point: 0.8 }, [baseline("b", 1200)])).toEqual([])
})

test("what another kind of outcome used says nothing", () => {
  expect(found("continuous", { ...RR, point: -3 }, [baseline("b", 2000)])).toEqual([])
  expect(found("narrative", { ...RR, point: -3, narrative: "Peu de gêne.", design: "Essais" })).toEqual([])
})

test("an effect in words is asked whether it is what people say, until one says from what studies it comes", () => {
  const narrative = "On ne sait pas si cela gêne."
  const asked = [["effect-or-people", null]]
  expect(found("narrative", { narrative })).toEqual(asked)
  expect(found("narrative", { narrative, design: "Entretiens avec douze parents" })).toEqual(asked)
  expect(found("narrative", { narrative, design: "Étude qualitative" })).toEqual(asked)
  expect(found("narrative", { narrative, design: "Essais randomisés" })).toEqual([])
  expect(found("qualitative", { narrative })).toEqual([])
})

test("what people say is not held to the words of effects", () => {
  expect(found("qualitative", { narrative: "Les parents disent que le miel réduit la gêne." }, [], "low")).toEqual([])
})

test("words are held against the certainty that was agreed on", () => {
  const narrative = "La marche réduit la gêne."
  const design = "Essais randomisés"
  expect(found("narrative", { narrative, design }, [], "low")).toEqual([["hedge-against-certainty", null]])
  expect(found("narrative", { narrative, design }, [], "high")).toEqual([])
  expect(found("narrative", { narrative, design }, [], null)).toEqual([])
})

test("a source is held against what it prints itself, for its first baseline", () => {
  const source = {
    certainty: "moderate" as const,
    why: "",
    down: {},
    assertion: "La marche réduit la douleur.",
    differencePer1000: { point: 13, low: null, high: null }
  }
  const estimate = { ...emptyEstimate(), ...RR }
  const baselines = [baseline("b", 150), baseline("c", 300)]
  const codes = checkOutcome({ kind: "dichotomous", estimate, baselines, source }, null)
  expect(codes.map(({ code, baseline: id }) => [code, id])).toEqual([
    ["difference-against-ratio", "b"],
    ["hedge-against-certainty", null]
  ])
})
