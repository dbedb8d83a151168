import { describe, expect, it } from "vitest"
import { contrast } from "./contrast.ts"
import { baseCss, COLOURS, TEXT_PAIRS, tokensToCss, typeSize } from "./tokens.ts"

const schemes = ["light", "dark"] as const
const measured = TEXT_PAIRS.flatMap((pair) =>
  schemes.map((scheme) => ({
    ...pair,
    scheme,
    ratio: contrast(COLOURS[scheme][pair.text], COLOURS[scheme][pair.ground])
  }))
)

describe("the colours of the house", () => {
  it("measures as the WCAG examples do", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5)
    expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2)
  })

  it.each(measured)("$text on $ground reads well in the $scheme scheme", ({ ratio }) => {
    expect(ratio).toBeGreaterThanOrEqual(4.5)
  })

  it.each(measured.filter((pair) => pair.published))(
    "$text on $ground has its published contrast in the $scheme scheme",
    ({ ratio, published, scheme }) => {
      expect(Math.abs(ratio - (published?.[scheme] ?? 0))).toBeLessThan(0.1)
    }
  )
})

describe("the tokens as CSS", () => {
  it("grows from 18 px by a ratio of 1.2", () => {
    expect(typeSize("body")).toBe(18)
    expect(typeSize("lead")).toBeCloseTo(21.6)
  })

  it("defines every custom property that the house stylesheet uses", () => {
    const defined = new Set([...tokensToCss().matchAll(/--([\w-]+):/g)].map((match) => match[1]))
    const used = [...baseCss().matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1])
    expect(used.filter((name) => !defined.has(name))).toEqual([])
  })

  it("lets an explicit theme win over the system and keeps paper light", () => {
    const css = tokensToCss()
    expect(css).toContain(":root:not([data-theme=light])")
    expect(css).toContain(":root[data-theme=dark]")
    expect(css).toMatch(/@media print\{:root\{--color-paper:#FFFFFF/)
  })
})
