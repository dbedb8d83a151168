import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { effectTurn } from "./effect-turn.ts"
import { emptyEstimate } from "./empty-estimate.ts"

const ratio = (low: number | null, high: number | null) => ({
  kind: "dichotomous" as const,
  estimate: { ...emptyEstimate(), measure: "RR" as const, point: 1, low, high }
})
const difference = (low: number, high: number) => ({
  kind: "continuous" as const,
  estimate: { ...emptyEstimate(), measure: "MD" as const, point: 0, low, high }
})

describe("other figures", () => {
  it.each([
    ["on the same side", ratio(0.5, 0.9), ratio(0.6, 0.99), "same"],
    ["that still hold no effect", ratio(0.5, 1.2), ratio(1, 1.3), "same"],
    ["that come to hold no effect", ratio(0.5, 0.9), ratio(0.5, 1), "now-open"],
    ["that no longer hold it", ratio(0.5, 1.1), ratio(0.5, 0.9), "now-clear"],
    ["on the other side", ratio(0.5, 0.9), ratio(1.1, 2), "reversed"],
    ["of a difference, where no effect is zero", difference(-3, -1), difference(-3, 1), "now-open"],
    ["without an interval", ratio(0.5, 0.9), ratio(null, null), "unknown"],
    ["whose bounds are in the wrong order", ratio(0.9, 0.5), ratio(0.5, 0.9), "unknown"]
  ] as const)("%s", (_, before, after, turn) => {
    expect(effectTurn(before, after)).toBe(turn)
  })

  it("read backwards say the contrary, whatever they are", () => {
    const bound = fc.double({ min: 0.01, max: 10, noNaN: true })
    const backwards = {
      reversed: "reversed",
      "now-open": "now-clear",
      "now-clear": "now-open",
      same: "same",
      unknown: "unknown"
    }
    fc.assert(
      fc.property(bound, bound, bound, bound, (a, b, c, d) => {
        const [one, other] = [ratio(a, b), ratio(c, d)]
        expect(effectTurn(other, one)).toBe(backwards[effectTurn(one, other)])
      })
    )
  })
})
