/** A point estimate with the bounds of its 95 % confidence interval; a source may print no interval. */
export interface Interval {
  point: number
  low: number | null
  high: number | null
}

export type RatioMeasure = "RR" | "OR" | "HR"

export interface RelativeEffect extends Interval {
  measure: RatioMeasure
  /** People in 1,000 who have the outcome without the intervention; for `event-free`, who stay free of it. */
  baselinePer1000: number
  /**
   * What the baseline of a hazard ratio counts: mixing the two is the classic error
   * (GRADE guidelines 27, J Clin Epidemiol 2020;118:124-131). `event` when absent; RR and OR always speak of events.
   */
  counts?: "event" | "event-free"
}

export type AbsoluteEffect =
  | { estimable: true; interventionPer1000: Interval; differencePer1000: Interval }
  | { estimable: false; interventionPer1000: null; differencePer1000: null }

const NOT_ESTIMABLE: AbsoluteEffect = { estimable: false, interventionPer1000: null, differencePer1000: null }

const capped = (probability: number): number => Math.min(1, Math.max(0, probability))

/** The risk with the intervention, from the risk without it: GRADE Handbook, section 5. */
function riskWith(measure: RatioMeasure, counts: "event" | "event-free", risk: number, ratio: number): number {
  if (measure === "RR") return risk * ratio
  if (measure === "OR") return (ratio * risk) / (1 - risk + ratio * risk)
  // Small risks keep their digits: 1 − (1 − p)^r would lose them.
  return counts === "event-free" ? risk ** ratio : -Math.expm1(ratio * Math.log1p(-risk))
}

function demandRatio(value: number | null, name: string): void {
  if (value !== null && !(Number.isFinite(value) && value >= 0)) {
    throw new RangeError(`${name} must be a finite number of at least 0, got ${value}`)
  }
}

/**
 * The absolute effect of a relative one, per 1,000 people, unrounded. The same formula is applied to each bound with the baseline
 * held fixed (practice of published GRADE tables); results are capped to 0-1,000. Nothing is rounded between two steps.
 * A baseline of 0 is not estimable: no ratio of nothing says how many.
 * @throws RangeError for a ratio below 0 or a baseline outside 0-1,000.
 */
export function absoluteEffect(effect: RelativeEffect): AbsoluteEffect {
  const { measure, baselinePer1000, counts = "event" } = effect
  if (!(baselinePer1000 >= 0 && baselinePer1000 <= 1000)) {
    throw new RangeError(`baselinePer1000 must lie in 0-1000, got ${baselinePer1000}`)
  }
  demandRatio(effect.point, "point")
  demandRatio(effect.low, "low")
  demandRatio(effect.high, "high")
  if (baselinePer1000 === 0) return NOT_ESTIMABLE
  // An odds ratio of 0 over certainty is 0/0.
  if (measure === "OR" && baselinePer1000 === 1000 && [effect.point, effect.low, effect.high].includes(0))
    return NOT_ESTIMABLE

  const risk = baselinePer1000 / 1000
  const withIntervention = (ratio: number): number =>
    ratio === 1 ? baselinePer1000 : 1000 * capped(riskWith(measure, counts, risk, ratio))
  // A ratio of one is exactly no effect, whatever binary fractions make of it.
  const difference = (ratio: number): number => (ratio === 1 ? 0 : withIntervention(ratio) - baselinePer1000)
  const bounds = orderedBounds(effect, measure === "HR" && counts === "event-free")
  const each = (compute: (ratio: number) => number): Interval => ({
    point: compute(effect.point),
    low: bounds.low === null ? null : compute(bounds.low),
    high: bounds.high === null ? null : compute(bounds.high)
  })
  return { estimable: true, interventionPer1000: each(withIntervention), differencePer1000: each(difference) }
}

/** Event-free people go down as the hazard goes up, so the bounds change places. */
function orderedBounds({ low, high }: Interval, decreasing: boolean): { low: number | null; high: number | null } {
  return decreasing ? { low: high, high: low } : { low, high }
}
