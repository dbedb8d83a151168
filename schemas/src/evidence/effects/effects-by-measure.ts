import type { Interval } from "./absolute-effect.ts"

const mapped = ({ point, low, high }: Interval, compute: (value: number) => number): Interval => ({
  point: compute(point),
  low: low === null ? null : compute(low),
  high: high === null ? null : compute(high)
})

/** A mean difference, in the unit of its scale: the mean with the intervention, from the mean without it. */
export function meanDifference(
  difference: Interval,
  comparatorMean: number
): { interventionMean: Interval; difference: Interval } {
  return { interventionMean: mapped(difference, (value) => comparatorMean + value), difference }
}

/**
 * A standardised mean difference brought back to the unit of a known scale by that scale's standard deviation
 * (Cochrane Handbook, section 15.5.3).
 * @throws RangeError when the standard deviation is not above 0.
 */
export function standardisedMeanDifference(difference: Interval, standardDeviation: number): { difference: Interval } {
  if (!(standardDeviation > 0)) throw new RangeError(`standardDeviation must be above 0, got ${standardDeviation}`)
  return { difference: mapped(difference, (value) => value * standardDeviation) }
}

/**
 * A risk difference (a fraction, -1 to 1) as people per 1,000, the risk with the intervention capped to 0-1,000.
 * @throws RangeError when the baseline lies outside 0-1,000.
 */
export function riskDifference(
  difference: Interval,
  baselinePer1000: number
): { interventionPer1000: Interval; differencePer1000: Interval; isCapped: boolean } {
  if (!(baselinePer1000 >= 0 && baselinePer1000 <= 1000)) {
    throw new RangeError(`baselinePer1000 must lie in 0-1000, got ${baselinePer1000}`)
  }
  const differencePer1000 = mapped(difference, (value) =>
    Math.min(1000 - baselinePer1000, Math.max(-baselinePer1000, 1000 * value))
  )
  const isCapped = [difference.point, difference.low, difference.high].some(
    (value) => value !== null && (1000 * value < -baselinePer1000 || 1000 * value > 1000 - baselinePer1000)
  )
  const interventionPer1000 = mapped(differencePer1000, (value) => Math.min(1000, Math.max(0, baselinePer1000 + value)))
  return { interventionPer1000, differencePer1000, isCapped }
}

/**
 * A rate ratio over a baseline rate (events per 1,000 person-years). A rate is no risk: it may pass 1,000 and is not capped.
 * @throws RangeError for a rate or a ratio below 0.
 */
export function rateRatio(ratio: Interval, baselineRate: number): { interventionRate: Interval; difference: Interval } {
  if (!(baselineRate >= 0)) throw new RangeError(`baselineRate must be at least 0, got ${baselineRate}`)
  if ([ratio.point, ratio.low, ratio.high].some((value) => value !== null && !(value >= 0))) {
    throw new RangeError("a rate ratio must be at least 0")
  }
  return {
    interventionRate: mapped(ratio, (value) => baselineRate * value),
    difference: mapped(ratio, (value) => baselineRate * (value - 1))
  }
}
