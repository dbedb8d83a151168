import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { certainty as certaintySchema } from "../../vocabulary/closed-lists.ts"
import { gradeCertainty, importanceClass, overallCertainty } from "./certainty.ts"

const LEVELS = ["very-low", "low", "moderate", "high"] as const

describe("gradeCertainty", () => {
  it.each([
    ["randomised, serious imprecision", "high", { imprecision: 1 }, {}, "moderate"],
    ["randomised, very serious imprecision", "high", { imprecision: 2 }, {}, "low"],
    ["randomised, two serious reasons", "high", { inconsistency: 1, imprecision: 1 }, {}, "low"],
    ["observational, large effect", "low", {}, { largeEffect: 1 }, "moderate"],
    ["observational, very large effect", "low", {}, { largeEffect: 2 }, "high"],
    ["observational, serious risk of bias", "low", { riskOfBias: 1 }, {}, "very-low"]
  ] as const)("%s", (_, start, down, up, expected) => {
    expect(gradeCertainty({ start, down, up })).toEqual({ certainty: expected, warnings: [] })
  })

  it.each([
    [
      "raising what starts high",
      { start: "high", down: {}, up: { doseResponse: 1 } },
      ["raised-from-high", "beyond-scale"]
    ],
    [
      "raising what is lowered",
      { start: "low", down: { imprecision: 1 }, up: { largeEffect: 1 } },
      ["raised-and-lowered"]
    ],
    ["an extremely serious reason", { start: "high", down: { riskOfBias: 3 }, up: {} }, ["extremely-serious"]],
    ["reasons past the floor", { start: "low", down: { riskOfBias: 2 }, up: {} }, ["beyond-scale"]]
  ] as const)("warns of %s", (_, input, warnings) => {
    expect(gradeCertainty(input).warnings).toEqual(warnings)
  })

  it.each([{ inconsistency: 3 }, { riskOfBias: -1 }, { imprecision: 0.5 }])("refuses %o", (down) => {
    expect(() => gradeCertainty({ start: "high", down, up: {} })).toThrow(RangeError)
  })

  it("never leaves its range, never rises with a reason to lower", () => {
    const two = fc.integer({ min: 0, max: 2 })
    fc.assert(
      fc.property(
        fc.constantFrom(...LEVELS),
        two,
        two,
        two,
        two,
        (start, riskOfBias, imprecision, indirectness, largeEffect) => {
          const { certainty } = gradeCertainty({
            start,
            down: { riskOfBias, imprecision, indirectness },
            up: { largeEffect }
          })
          const more = gradeCertainty({
            start,
            down: { riskOfBias, imprecision, indirectness, inconsistency: 1 },
            up: { largeEffect }
          })
          expect(certaintySchema.parse(certainty)).toBe(certainty)
          expect(LEVELS.indexOf(more.certainty)).toBeLessThanOrEqual(LEVELS.indexOf(certainty))
        }
      )
    )
  })
})

describe("overallCertainty", () => {
  const outcome = { importance: 8, favours: "intervention", suffices: true } as const

  it("is the lowest of the critical outcomes when they disagree", () => {
    const outcomes = [
      { ...outcome, certainty: "high" },
      { ...outcome, certainty: "low", favours: "comparison" }
    ] as const
    expect(overallCertainty(outcomes)).toBe("low")
  })

  it("is the highest that alone suffices when all point the same way", () => {
    const outcomes = [
      { ...outcome, certainty: "high", suffices: false },
      { ...outcome, certainty: "moderate" },
      { ...outcome, certainty: "low" }
    ] as const
    expect(overallCertainty(outcomes)).toBe("moderate")
  })

  it("does not look at outcomes that are not critical", () => {
    const outcomes = [
      { ...outcome, certainty: "high" },
      { ...outcome, importance: 6, certainty: "very-low" }
    ] as const
    expect(overallCertainty(outcomes)).toBe("high")
    expect(overallCertainty([{ ...outcome, importance: 5, certainty: "high" }])).toBeNull()
  })
})

it("groups importance as GRADE does", () => {
  expect([1, 3, 4, 6, 7, 9].map(importanceClass)).toEqual([
    "limited",
    "limited",
    "important",
    "important",
    "critical",
    "critical"
  ])
})
