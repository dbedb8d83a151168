import { describe, expect, it } from "vitest"
import { againstComputed, lacksReason } from "./judged-certainty.ts"

describe("the certainty that people judge", () => {
  it.each([
    ["certaintyOfEffects", "high", "high", "agrees"],
    ["certaintyOfEffects", "high", "very-low", "differs"],
    ["certaintyOfEffects", "low", "moderate", "differs"],
    ["certaintyOfEffects", "high", null, "uncomputed"],
    ["certaintyOfEffects", "no-studies", null, "agrees"],
    ["certaintyOfEffects", "no-studies", "low", "differs"],
    ["certaintyOfEffects", null, "low", null],
    ["certaintyOfResources", "high", "very-low", null],
    ["problem", "yes", "very-low", null]
  ] as const)("%s « %s » beside a computed %s: %s", (criterion, judgement, computed, stands) => {
    expect(againstComputed(criterion, judgement, computed)).toBe(stands)
    const asks = stands === "differs" || stands === "uncomputed"
    for (const reason of ["", "?", "à compléter"])
      expect(lacksReason(criterion, { judgement, reason }, computed)).toBe(asks)
    const reason = "Le groupe juge ce risque assez connu par ailleurs."
    expect(lacksReason(criterion, { judgement, reason }, computed)).toBe(false)
  })
})
