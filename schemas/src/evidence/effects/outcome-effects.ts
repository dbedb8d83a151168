import type { BaselineRisk, EffectEstimate, EffectMeasure, Outcome } from "../questions/model.ts"
import { absoluteEffect, type Interval } from "./absolute-effect.ts"
import { meanDifference, rateRatio, riskDifference, standardisedMeanDifference } from "./effects-by-measure.ts"
import { measureOf } from "./measure-of.ts"

/** What an outcome's estimate makes of one of its baselines, or of its scale; unrounded. */
export type OutcomeEffect =
  /** People in 1,000, or for rates events in 1,000 person-years. */
  | { of: "people" | "rate"; baseline: BaselineRisk; intervention: Interval; difference: Interval }
  /** Points of a scale; the mean with the intervention where the comparator's is known. Without a unit: standard deviations. */
  | { of: "scale"; unit: string | null; intervention: Interval | null; difference: Interval }
  | { of: "nothing"; baseline: BaselineRisk }

/**
 * The absolute effects of an outcome: one for each baseline risk, or one on its scale. Empty for an outcome in words alone, without
 * an estimate, or with a relative effect and no baseline. Figures that no formula takes give `nothing` for their baseline.
 */
export function effectsOf(outcome: Pick<Outcome, "kind" | "estimate" | "baselines">): OutcomeEffect[] {
  const measure = measureOf(outcome)
  const { point, low, high } = outcome.estimate
  if (measure === null || point === null) return []
  const relative = { point, low, high }
  if (measure === "MD" || measure === "SMD") return onScale(outcome.estimate, measure, relative)
  return outcome.baselines.map((baseline) => effectOver(baseline, outcome.estimate, measure, relative))
}

function onScale(estimate: EffectEstimate, measure: "MD" | "SMD", given: Interval): OutcomeEffect[] {
  const { unit, comparatorMean, standardDeviation } = estimate
  if (measure === "SMD" && standardDeviation === null)
    return [{ of: "scale", unit: null, intervention: null, difference: given }]
  const difference =
    standardDeviation !== null && measure === "SMD"
      ? standardisedMeanDifference(given, standardDeviation).difference
      : given
  const intervention = comparatorMean === null ? null : meanDifference(difference, comparatorMean).interventionMean
  return [{ of: "scale", unit, intervention, difference }]
}

function effectOver(
  baseline: BaselineRisk,
  { counts }: EffectEstimate,
  measure: Exclude<EffectMeasure, "MD" | "SMD">,
  relative: Interval
): OutcomeEffect {
  const nothing: OutcomeEffect = { of: "nothing", baseline }
  const isNegative = [relative.point, relative.low, relative.high].some((value) => value !== null && value < 0)
  if (measure !== "RD" && isNegative) return nothing
  if (measure === "rate-ratio") {
    const { interventionRate, difference } = rateRatio(relative, baseline.per1000)
    return { of: "rate", baseline, intervention: interventionRate, difference }
  }
  if (baseline.per1000 > 1000) return nothing
  const effect =
    measure === "RD"
      ? { estimable: true as const, ...riskDifference(relative, baseline.per1000) }
      : absoluteEffect({ measure, counts, ...relative, baselinePer1000: baseline.per1000 })
  if (!effect.estimable) return nothing
  return { of: "people", baseline, intervention: effect.interventionPer1000, difference: effect.differencePer1000 }
}
