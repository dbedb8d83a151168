import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { emptyEstimate } from "../effects/empty-estimate.ts"
import type { EffectMeasure } from "../effects/measures.ts"
import { type Figures, figureQuestions, levelsForRatio, ratioOf } from "./figure-questions.ts"
import { gradingGaps } from "./grading-rules.ts"
import { wholeDraft } from "./sample-grading.ts"

const baseline = (per1000: number) => ({ id: "b", label: "", per1000, counts: null, source: "", reference: null })
const figures = (
  measure: EffectMeasure,
  [point, low, high]: [number, number | null, number | null],
  change: Partial<Figures["estimate"]> & { risks?: number[] } = {}
): Figures => {
  const { risks = [], ...estimate } = change
  const kind = measure === "MD" || measure === "SMD" ? "continuous" : measure === "rate-ratio" ? "rate" : "dichotomous"
  return {
    kind,
    estimate: { ...emptyEstimate(), measure, point, low, high, ...estimate },
    baselines: risks.map(baseline)
  }
}
const claiming = (levels: number) => ({ ...wholeDraft(), up: { largeEffect: { levels, why: "Effet net" } } })
const codes = (draft: Parameters<typeof figureQuestions>[0], held: Figures) =>
  figureQuestions(draft, held).map(({ code }) => code)

describe("a large effect", () => {
  it.each([
    ["RR 1,20", figures("RR", [1.2, 1.1, 1.3]), 0],
    ["RR 1,99", figures("RR", [1.99, 1.5, 2.5]), 0],
    ["RR 2", figures("RR", [2, 1.5, 2.5]), 1],
    ["RR 0,5", figures("RR", [0.5, 0.4, 0.6]), 1],
    ["RR 0,51", figures("RR", [0.51, 0.4, 0.6]), 0],
    ["RR 4,9", figures("RR", [4.9, 3, 7]), 1],
    ["RR 5", figures("RR", [5, 3, 7]), 2],
    ["RR 0,2", figures("RR", [0.2, 0.1, 0.3]), 2],
    ["HR 0,3", figures("HR", [0.3, 0.2, 0.4]), 1],
    ["OR 2,5 where half have it already", figures("OR", [2.5, 2, 3], { risks: [500] }), 0],
    ["OR 2,5 of something rare", figures("OR", [2.5, 2, 3], { risks: [10] }), 1],
    ["the smallest of two baselines", figures("OR", [2.5, 2, 3], { risks: [10, 500] }), 0],
    ["a difference of risks", figures("RD", [0.2, 0.1, 0.3], { risks: [100] }), 1],
    ["twice the rate", figures("rate-ratio", [2, 1.5, 3]), 1]
  ] as const)("%s raises by %#", (_name, held, allowed) => {
    const ratio = ratioOf(held)
    expect(ratio).not.toBeNull()
    expect(levelsForRatio(ratio ?? 1)).toBe(allowed)
    for (const levels of [1, 2]) {
      const isRefused = gradingGaps(claiming(levels), held).some(({ lacks }) => lacks === "ratio")
      expect(isRefused).toBe(levels > allowed)
    }
  })

  it("of which no ratio is held is left to the people who judge", () => {
    expect(ratioOf(figures("MD", [-8, -14, -2]))).toBeNull()
    expect(ratioOf(figures("OR", [6, 3, 9]))).toBeNull()
    expect(gradingGaps(claiming(2), figures("MD", [-8, -14, -2]))).toEqual([])
  })

  it("raises the same by a ratio and by its inverse, and never less when it is larger", () => {
    const ratio = fc.double({ min: 0.01, max: 100, noNaN: true })
    fc.assert(
      fc.property(ratio, ratio, (one, other) => {
        expect(levelsForRatio(one)).toBe(levelsForRatio(1 / one))
        const [small, large] = [one, other].map((each) => Math.max(each, 1 / each)).toSorted((a, b) => a - b)
        expect(levelsForRatio(large ?? 1)).toBeGreaterThanOrEqual(levelsForRatio(small ?? 1))
      })
    )
  })
})

describe("imprecision that lowers nothing", () => {
  it.each<[string, Figures, string[]]>([
    ["an interval that crosses no effect", figures("RR", [1.2, 0.95, 1.5]), ["interval-crosses"]],
    ["one that does not", figures("RR", [1.2, 1.05, 1.5]), []],
    ["a bound at no effect", figures("RR", [1.2, 1, 1.5]), ["interval-crosses"]],
    ["few events", figures("RR", [0.5, 0.4, 0.7], { participants: 500, risks: [100] }), ["few-events"]],
    ["many events", figures("RR", [0.5, 0.4, 0.7], { participants: 9000, risks: [100] }), []],
    ["few people on a scale", figures("MD", [-8, -14, -2], { participants: 120 }), ["few-people"]],
    ["both", figures("RR", [0.9, 0.4, 1.7], { participants: 500, risks: [100] }), ["interval-crosses", "few-events"]],
    ["nothing known", figures("RR", [0.5, 0.4, 0.7]), []]
  ])("%s asks %j", (_name, held, asked) => {
    expect(codes(wholeDraft(), held)).toEqual(asked)
    // Lowered, it answers by itself.
    expect(codes(wholeDraft({ imprecision: { levels: 1, why: "Large" } }), held)).toEqual([])
  })

  it("is answered in words before one signs; a question mark is no answer", () => {
    const held = figures("RR", [1.2, 0.95, 1.5])
    const saying = (why: string) => gradingGaps(wholeDraft({ imprecision: { levels: 0, why } }), held)
    for (const why of ["", "?", "à compléter"])
      expect(saying(why)).toEqual([{ domain: "imprecision", lacks: "answer" }])
    expect(saying("Les deux bornes mènent à la même décision.")).toEqual([])
  })
})
