import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { absoluteEffect, type RatioMeasure } from "./absolute-effect.ts"
import { meanDifference, rateRatio, riskDifference, standardisedMeanDifference } from "./effects-by-measure.ts"
import { roundForDisplay } from "./rounding.ts"

/** Figures as printed by their sources; differences in people per 1,000. */
const PUBLISHED = [
  {
    source: "GRADE Handbook, worked example",
    measure: "RR",
    ratio: [0.83, 0.78, 0.89],
    baseline: 400,
    difference: [-68, -88, -44]
  },
  {
    source: "PMC3278052, table 4, pulmonary embolism",
    measure: "RR",
    ratio: [0.61, 0.23, 1.67],
    baseline: 39,
    difference: [-15, -30, 26]
  },
  {
    source: "PMC3278052, table 4, mortality",
    measure: "OR",
    ratio: [0.97, 0.79, 1.19],
    baseline: 45,
    difference: [-1, -9, 8]
  },
  {
    source: "PMC3278052, table 4, thrombocytopenia",
    measure: "OR",
    ratio: [0.91, 0.54, 1.53],
    baseline: 13,
    difference: [-1, -6, 7]
  }
] as const

const ratio = fc.double({ min: 0.01, max: 50, noNaN: true })
const baseline = fc.double({ min: 0.001, max: 1000, noNaN: true })
const measure = fc.constantFrom<RatioMeasure>("RR", "OR", "HR")

function pointOf(kind: RatioMeasure, point: number, baselinePer1000: number, counts?: "event-free"): number {
  const effect = absoluteEffect({ measure: kind, point, low: null, high: null, baselinePer1000, counts })
  if (!effect.estimable) throw new Error("expected an estimable effect")
  return effect.interventionPer1000.point
}

describe("absoluteEffect", () => {
  it.each(PUBLISHED)(
    "reproduces $source",
    ({ measure: kind, ratio: [point, low, high], baseline: baselinePer1000, difference }) => {
      const { differencePer1000: found } = absoluteEffect({ measure: kind, point, low, high, baselinePer1000 })
      const shown = [found?.point, found?.low, found?.high].map((value) => roundForDisplay(value ?? Number.NaN))
      expect(shown).toEqual(difference)
    }
  )

  it("tells a hazard ratio over events from one over event-free people", () => {
    expect(pointOf("HR", 0.5, 300)).toBeCloseTo(1000 * (1 - Math.sqrt(0.7)), 9)
    expect(pointOf("HR", 0.5, 700, "event-free")).toBeCloseTo(1000 * Math.sqrt(0.7), 9)
  })

  it("keeps the bounds in order where fewer hazards mean more event-free people", () => {
    const effect = absoluteEffect({
      measure: "HR",
      point: 0.5,
      low: 0.4,
      high: 0.7,
      baselinePer1000: 700,
      counts: "event-free"
    })
    const { low, point, high } = effect.differencePer1000 ?? { low: null, point: Number.NaN, high: null }
    expect(low).toBeLessThan(point)
    expect(high).toBeGreaterThan(point)
  })

  it("does not estimate from a baseline of zero", () => {
    expect(absoluteEffect({ measure: "RR", point: 0.5, low: 0.2, high: 1, baselinePer1000: 0 }).estimable).toBe(false)
  })

  it("caps at everybody", () => {
    expect(pointOf("RR", 3, 600)).toBe(1000)
  })

  it.each([-1, 1001, Number.NaN])("refuses a baseline of %s", (baselinePer1000) => {
    expect(() => absoluteEffect({ measure: "RR", point: 1, low: null, high: null, baselinePer1000 })).toThrow(
      RangeError
    )
  })

  it("refuses a negative ratio", () => {
    expect(() => absoluteEffect({ measure: "OR", point: -0.5, low: null, high: null, baselinePer1000: 10 })).toThrow(
      /point/
    )
  })

  it("never leaves 0-1,000", () => {
    fc.assert(
      fc.property(measure, ratio, baseline, (kind, point, base) => {
        const value = pointOf(kind, point, base)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1000)
      })
    )
  })

  it("never goes down when the effect goes up", () => {
    fc.assert(
      fc.property(measure, ratio, ratio, baseline, (kind, a, b, base) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        expect(pointOf(kind, less, base)).toBeLessThanOrEqual(pointOf(kind, more, base) + 1e-9)
      })
    )
  })

  it("never goes down when the baseline goes up", () => {
    fc.assert(
      fc.property(measure, ratio, baseline, baseline, (kind, point, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        expect(pointOf(kind, point, less)).toBeLessThanOrEqual(pointOf(kind, point, more) + 1e-9)
      })
    )
  })

  it("says the same of an odds ratio when events and non-events change places", () => {
    fc.assert(
      fc.property(ratio, fc.double({ min: 0.001, max: 999.999, noNaN: true }), (point, base) => {
        expect(pointOf("OR", point, base)).toBeCloseTo(1000 - pointOf("OR", 1 / point, 1000 - base), 6)
      })
    )
  })

  it("changes nothing with a ratio of one", () => {
    fc.assert(
      fc.property(measure, baseline, (kind, base) => {
        expect(pointOf(kind, 1, base)).toBeCloseTo(base, 9)
      })
    )
  })
})

describe("roundForDisplay", () => {
  it.each([
    [0.4, 0],
    [-0.4, 0],
    [2.5, 3],
    [-2.5, -3],
    [1.49999, 1],
    [1.4999999999999, 2],
    [-12.857, -13]
  ])("shows %s as %s", (value, shown) => {
    expect(Object.is(roundForDisplay(value), shown)).toBe(true)
  })
})

describe("the other effects", () => {
  it("adds a mean difference to the comparator's mean", () => {
    expect(meanDifference({ point: -2, low: -3, high: -1 }, 50).interventionMean).toEqual({
      point: 48,
      low: 47,
      high: 49
    })
  })

  it("brings a standardised difference back to the scale's unit", () => {
    expect(standardisedMeanDifference({ point: 0.5, low: null, high: 1 }, 10).difference).toEqual({
      point: 5,
      low: null,
      high: 10
    })
    expect(() => standardisedMeanDifference({ point: 1, low: null, high: null }, 0)).toThrow(RangeError)
  })

  it("holds a risk difference inside 0-1,000", () => {
    expect(riskDifference({ point: -0.5, low: null, high: 0.1 }, 200)).toEqual({
      interventionPer1000: { point: 0, low: null, high: 300 },
      differencePer1000: { point: -200, low: null, high: 100 },
      isCapped: true
    })
    expect(() => riskDifference({ point: 0, low: null, high: null }, 1001)).toThrow(RangeError)
  })

  it("does not cap a rate", () => {
    expect(rateRatio({ point: 2, low: 1, high: 3 }, 800).interventionRate).toEqual({
      point: 1600,
      low: 800,
      high: 2400
    })
    expect(() => rateRatio({ point: -1, low: null, high: null }, 10)).toThrow(RangeError)
  })
})
