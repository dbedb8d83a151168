import type { BaselineRisk, EffectEstimate } from "../questions/estimate.ts"
import type { Outcome } from "../questions/outcome.ts"
import { absoluteEffect, type Interval } from "./absolute-effect.ts"
import { DENOMINATORS, type Denominator, denominatorOf } from "./denominator.ts"
import { meanDifference, rateRatio, riskDifference, standardisedMeanDifference } from "./effects-by-measure.ts"
import { figureFault } from "./figure-fault.ts"
import { measureOf } from "./measure-of.ts"
import type { EffectMeasure } from "./measures.ts"

/** People in 1,000, or for rates events in 1,000 person-years. */
export interface CountedEffect {
  of: "people" | "rate"
  baseline: BaselineRisk
  intervention: Interval
  difference: Interval
  /** What is counted: people who have the event, or who stay free of it. */
  counts: EffectEstimate["counts"]
  /** Out of how many it is said: what the authors chose, else the first that shows a whole person. */
  denominator: Denominator
  /** Who chose it. */
  isChosen: boolean
  /** The computation would have gone below nobody or above everybody, and was stopped there. */
  isCapped: boolean
}

/** What an outcome's estimate makes of one of its baselines, or of its scale; unrounded. */
export type OutcomeEffect =
  | CountedEffect
  /** Points of a scale; the mean with the intervention where the comparator's is known. Without a unit: standard deviations. */
  | { of: "scale"; unit: string | null; intervention: Interval | null; difference: Interval }
  | { of: "nothing"; baseline: BaselineRisk }

type Figures = Pick<Outcome, "kind" | "estimate" | "baselines"> & Partial<Pick<Outcome, "denominator">>

/** What is said of impossible figures on a scale: there is no baseline. */
const NOBODY: BaselineRisk = { id: "", label: "", per1000: 0, counts: null, source: "", reference: null }

/**
 * The absolute effects of an outcome: one for each baseline risk, or one on its scale. Empty for an outcome in words alone, without
 * an estimate, or with a relative effect and no baseline. Figures that no formula takes, or that cannot be right, give `nothing`.
 */
export function effectsOf(outcome: Figures): OutcomeEffect[] {
  const measure = measureOf(outcome)
  const { point, low, high } = outcome.estimate
  if (measure === null || point === null) return []
  const relative = { point, low, high }
  const isSound = figureFault(measure, relative) === null
  if (measure === "MD" || measure === "SMD")
    return isSound ? onScale(outcome.estimate, measure, relative) : [{ of: "nothing", baseline: NOBODY }]
  return outcome.baselines.map((baseline) =>
    isSound ? effectOver(baseline, outcome, measure, relative) : { of: "nothing", baseline }
  )
}

/** Effects said out of as many people, the largest number that one of them asks for: to be read beside each other. */
export function outOfTheSame(effects: readonly (OutcomeEffect | null)[]): (OutcomeEffect | null)[] {
  const asked = effects.flatMap((effect) => (effect && "denominator" in effect ? effect.denominator : []))
  const denominator = DENOMINATORS.findLast((one) => asked.includes(one))
  return effects.map((effect) =>
    effect && denominator && "denominator" in effect ? { ...effect, denominator } : effect
  )
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
  { estimate, denominator: chosen = null }: Figures,
  measure: Exclude<EffectMeasure, "MD" | "SMD">,
  relative: Interval
): OutcomeEffect {
  const counts = measure === "HR" ? estimate.counts : "event"
  const effect = computed(measure, counts, relative, baseline.per1000)
  if (effect === null) return { of: "nothing", baseline }
  const denominator = chosen ?? denominatorOf(effect.difference)
  return { ...effect, baseline, counts, denominator, isChosen: chosen !== null }
}

type Computed = Pick<CountedEffect, "of" | "intervention" | "difference" | "isCapped">

function computed(
  measure: Exclude<EffectMeasure, "MD" | "SMD">,
  counts: EffectEstimate["counts"],
  relative: Interval,
  per1000: number
): Computed | null {
  if (measure === "rate-ratio") {
    if (per1000 === 0) return null
    const { interventionRate, difference } = rateRatio(relative, per1000)
    if (isSwallowed(relative, difference, 1)) return null
    return { of: "rate", intervention: interventionRate, difference, isCapped: false }
  }
  if (per1000 > 1000) return null
  if (measure === "RD") {
    const { interventionPer1000, differencePer1000, isCapped } = riskDifference(relative, per1000)
    if (isSwallowed(relative, differencePer1000, 0)) return null
    return { of: "people", intervention: interventionPer1000, difference: differencePer1000, isCapped }
  }
  const effect = absoluteEffect({ measure, counts, ...relative, baselinePer1000: per1000 })
  if (!effect.estimable || isSwallowed(relative, effect.differencePer1000, 1)) return null
  const { interventionPer1000: intervention, differencePer1000: difference } = effect
  const isCapped = measure === "RR" && Math.max(relative.point, relative.high ?? 0) * per1000 > 1000
  return { of: "people", intervention, difference, isCapped }
}

/**
 * Whether a difference is nothing only because everybody, or nobody, is counted already: an effect that cannot show is not no effect.
 */
const isSwallowed = (relative: Interval, difference: Interval, none: 0 | 1): boolean =>
  [difference.point, difference.low, difference.high].filter((value) => value === 0).length >
  [relative.point, relative.low, relative.high].filter((value) => value === none).length
