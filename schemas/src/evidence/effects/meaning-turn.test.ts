import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { emptyEstimate } from "./empty-estimate.ts"
import { type meaningOf, meaningTurn } from "./meaning-turn.ts"

type Figures = Parameters<typeof meaningOf>[0]

const rr = (point: number, low: number | null, high: number | null, more: Figures["more"] = "better"): Figures => ({
  kind: "dichotomous",
  more,
  estimate: { ...emptyEstimate(), measure: "RR", point, low, high }
})
const hazard = (point: number, low: number, high: number, counts: "event" | "event-free"): Figures => ({
  kind: "time-to-event",
  more: counts === "event" ? "worse" : "better",
  estimate: { ...emptyEstimate(), measure: "HR", point, low, high, counts }
})
const mean = (point: number, low: number, high: number, more: Figures["more"]): Figures => ({
  kind: "continuous",
  more,
  estimate: { ...emptyEstimate(), measure: "MD", point, low, high }
})

describe("what other figures make of an effect", () => {
  it.each<[string, Figures, Figures, [string, string] | null]>([
    ["a gain becomes a harm", rr(1.2, 1.05, 1.4), rr(0.9, 0.8, 0.98), ["benefit", "harm"]],
    ["a harm becomes a gain", rr(1.2, 1.05, 1.4, "worse"), rr(0.9, 0.8, 0.98, "worse"), ["harm", "benefit"]],
    ["a gain is no longer sure", rr(1.2, 1.05, 1.4), rr(1.1, 0.9, 1.3), ["benefit", "open"]],
    ["a harm appears", rr(0.9, 0.7, 1.1), rr(0.8, 0.7, 0.95), ["open", "harm"]],
    [
      "more becomes less, nobody said which is good",
      rr(1.2, 1.05, 1.4, null),
      rr(0.9, 0.8, 0.98, null),
      ["more", "less"]
    ],
    ["the same side, another size", rr(1.2, 1.05, 1.4), rr(1.4, 1.2, 1.6), null],
    ["the estimate turns while both intervals stay open", rr(1.2, 0.9, 1.5), rr(0.9, 0.7, 1.2), ["open", "open"]],
    ["the estimate turns without any interval", rr(1.2, null, null), rr(0.9, null, null), ["none", "none"]],
    ["fewer events", hazard(0.8, 0.7, 0.9, "event"), hazard(1.2, 1.1, 1.3, "event"), ["benefit", "harm"]],
    [
      "more people free of it",
      hazard(0.8, 0.7, 0.9, "event-free"),
      hazard(1.2, 1.1, 1.3, "event-free"),
      ["benefit", "harm"]
    ],
    ["points of a scale", mean(-2, -3, -1, "worse"), mean(2, 1, 3, "worse"), ["benefit", "harm"]]
  ])("%s", (_name, before, after, expected) => {
    const turn = meaningTurn(before, after)
    expect(turn && [turn.from, turn.to]).toEqual(expected)
  })

  it("is the same turn the other way round, and none where nothing changes", () => {
    const figures = fc
      .tuple(
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        fc.constantFrom("better" as const, "worse" as const, null)
      )
      .map(([one, other, more]) => rr((one + other) / 2, Math.min(one, other), Math.max(one, other), more))
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        const turn = meaningTurn(one, other)
        const back = meaningTurn(other, one)
        expect(turn && [turn.from, turn.to]).toEqual(back && [back.to, back.from])
        expect(meaningTurn(one, one)).toBeNull()
      })
    )
  })
})
