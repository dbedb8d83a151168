import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { certainty } from "../../vocabulary/closed-lists.ts"
import { KAPPA_BANDS, kappaBand, reviewerAgreement } from "./reviewer-agreement.ts"

describe("the agreement between reviewers", () => {
  it("is full when they always say the same of outcomes that vary", () => {
    expect(
      reviewerAgreement([
        ["high", "high"],
        ["low", "low"]
      ])
    ).toEqual({ kappa: 1, pairs: 2 })
  })

  it("is not said where all is at one level, or nothing is graded twice", () => {
    expect(reviewerAgreement([])).toEqual({ kappa: null, pairs: 0 })
    expect(reviewerAgreement([["high", "low"]])).toEqual({ kappa: null, pairs: 1 })
    expect(
      reviewerAgreement([
        ["low", "low"],
        ["low", "low"]
      ])
    ).toEqual({ kappa: null, pairs: 2 })
  })

  it("counts a neighbouring level as less apart than a distant one", () => {
    const near =
      reviewerAgreement([
        ["high", "moderate"],
        ["low", "low"],
        ["very-low", "very-low"]
      ]).kappa ?? 0
    const far =
      reviewerAgreement([
        ["high", "very-low"],
        ["low", "low"],
        ["very-low", "very-low"]
      ]).kappa ?? 0
    expect(near).toBeGreaterThan(far)
  })

  it("does not depend on who of the two is named first", () => {
    const level = fc.constantFrom(...certainty.options)
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level)), (pairs) => {
        const turned = pairs.map(([one, other]) => [other, one] as const)
        const [given, reversed] = [reviewerAgreement(pairs).kappa, reviewerAgreement(turned).kappa]
        if (given === null || reversed === null) expect(given).toBe(reversed)
        else expect(given).toBeCloseTo(reversed)
      })
    )
  })
})

describe("what a kappa means", () => {
  it.each([
    [-0.4, "none"],
    [0, "slight"],
    [0.2, "slight"],
    [0.21, "fair"],
    [0.4, "fair"],
    [0.6, "moderate"],
    [0.61, "substantial"],
    [0.8, "substantial"],
    [0.81, "almost-perfect"],
    [1, "almost-perfect"]
  ] as const)("%d is %s", (kappa, band) => {
    expect(kappaBand(kappa)).toBe(band)
  })

  it("never gets worse as the kappa grows", () => {
    const kappa = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(kappa, kappa, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        expect(KAPPA_BANDS.indexOf(kappaBand(less))).toBeLessThanOrEqual(KAPPA_BANDS.indexOf(kappaBand(more)))
      })
    )
  })
})
