import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { type Certainty, certainty } from "../../vocabulary/closed-lists.ts"
import { certaintyOfOutcomes, shownCertainty } from "./certainty-of-outcomes.ts"
import { ground } from "./sample-grounds.ts"
import type { StatementGround } from "./statement-ground.ts"

const LEVELS: readonly Certainty[] = ["very-low", "low", "moderate", "high"]
const graded = (level: Certainty | null, given: Partial<Omit<StatementGround, "id">> = {}) =>
  ground({ certainty: level, ...given })
const against = { favours: "comparison", side: "harm" } as const

describe("the certainty of a statement comes from its outcomes", () => {
  test.each<[string, StatementGround[], Certainty | null]>([
    ["none", [], null],
    ["one", [graded("low")], "low"],
    ["critical ones that disagree: the lowest", [graded("high"), graded("very-low", against)], "very-low"],
    ["one that leaves doubt: the lowest", [graded("high"), graded("low", { favours: "unclear" })], "low"],
    ["all one way: the highest that alone suffices", [graded("high"), graded("low")], "high"],
    ["all one way, the high one not sufficient", [graded("high", { suffices: false }), graded("low")], "low"],
    [
      "an important one counts for nothing beside a critical one",
      [graded("high"), graded("low", { weight: "important", ...against })],
      "high"
    ],
    [
      "where none is critical: the lowest",
      [graded("high", { weight: "important" }), graded("low", { weight: "limited" })],
      "low"
    ],
    ["one that nobody rated counts", [graded("high"), graded("very-low", { weight: null })], "very-low"],
    ["one that decides is not graded", [graded("high"), graded(null)], null],
    ["one that counts less is not graded", [graded("high"), graded(null, { weight: "limited" })], "high"],
    ["the words of people never enter", [graded("high"), graded("very-low", { isEffect: false })], "high"],
    ["the words of people alone", [graded("high", { isEffect: false })], null]
  ])("%s", (_case, grounds, expected) => {
    expect(certaintyOfOutcomes(grounds)).toBe(expected)
  })

  it("is never above the highest nor below the lowest of what is graded, and never surer for one outcome more that nobody rated", () => {
    const grounds = fc.array(
      fc
        .record({
          certainty: fc.constantFrom(...certainty.options),
          weight: fc.constantFrom("critical" as const, "important" as const, null),
          favours: fc.constantFrom("intervention" as const, "comparison" as const, "unclear" as const),
          suffices: fc.boolean()
        })
        .map(ground),
      { minLength: 1, maxLength: 5 }
    )
    fc.assert(
      fc.property(grounds, fc.constantFrom(...certainty.options), (some, more) => {
        const ranks = some.map((one) => LEVELS.indexOf(one.certainty ?? "very-low"))
        const rank = LEVELS.indexOf(certaintyOfOutcomes(some) ?? "very-low")
        expect(rank).toBeGreaterThanOrEqual(Math.min(...ranks))
        expect(rank).toBeLessThanOrEqual(Math.max(...ranks))
        const withUnrated = certaintyOfOutcomes([...some, graded(more, { weight: null })]) ?? "very-low"
        expect(LEVELS.indexOf(withUnrated)).toBeLessThanOrEqual(LEVELS.indexOf(more))
      })
    )
  })

  it("is what readers are shown, unless the authors set another", () => {
    expect(shownCertainty(null, "low")).toBe("low")
    expect(shownCertainty("high", "low")).toBe("high")
    expect(shownCertainty(null, null)).toBeNull()
  })
})
