import type { Certainty } from "../../vocabulary/closed-lists.ts"
import { figureFault } from "../effects/figure-fault.ts"
import { measureOf } from "../effects/measure-of.ts"
import { type EffectMeasure, isInWords, speaksOfEffects } from "../effects/measures.ts"
import { effectsOf } from "../effects/outcome-effects.ts"
import { HEDGE_OF, hedgeIn } from "../grading/hedge-words.ts"
import type { BaselineRisk } from "../questions/estimate.ts"
import type { Outcome } from "../questions/outcome.ts"
import { checkBaseline, checkRow } from "./check-row.ts"
import { type Finding, finding } from "./figure-findings.ts"

type OutcomeContent = Pick<Outcome, "kind" | "estimate" | "baselines" | "source">

/** A finding about one of an outcome's baseline risks, or about the outcome as a whole. */
export type OutcomeFinding = Finding & { baseline: string | null }

/**
 * Holds an outcome, as people write it, against its own figures and against what its source prints.
 * @param certainty what the reviewers agreed on; null while they have not.
 * @returns the findings of `checkRow`, each with the baseline risk that it speaks of.
 */
export function checkOutcome(outcome: OutcomeContent, certainty: Certainty | null): OutcomeFinding[] {
  const { kind, estimate, source } = outcome
  const words = [
    ...(kind === "narrative" ? checkWords(estimate.narrative, certainty) : []),
    ...(kind === "narrative" && mayBePeople(estimate) ? [finding("effect-or-people")] : []),
    ...(source && speaksOfEffects(kind) ? checkWords(source.assertion, source.certainty) : [])
  ].map(ofWhole)
  return [...checkFigures(outcome), ...words]
}

const ofWhole = (found: Finding): OutcomeFinding => ({ ...found, baseline: null })

function checkFigures(outcome: OutcomeContent): OutcomeFinding[] {
  const { kind, estimate, baselines } = outcome
  if (isInWords(kind)) return []
  const risks = kind === "continuous" ? [] : baselines.flatMap((baseline) => checkRisk(baseline, kind))
  const measure = measureOf(outcome)
  if (measure === null || estimate.point === null) return risks
  const interval = { point: estimate.point, low: estimate.low, high: estimate.high }
  const shape = checkShape(measure, interval)
  if (shape.length > 0) return [...shape.map(ofWhole), ...risks]
  return [...risks, ...checkCapped(outcome), ...(isRatio(measure) ? checkDifferences(outcome, measure, interval) : [])]
}

const isRatio = (measure: EffectMeasure): measure is "RR" | "OR" | "HR" =>
  measure === "RR" || measure === "OR" || measure === "HR"

interface Figures {
  point: number
  low: number | null
  high: number | null
}

function checkShape(measure: EffectMeasure, { point, low, high }: Figures): Finding[] {
  const fault = figureFault(measure, { point, low, high })
  if (fault === null) return []
  if (fault === "bounds-out-of-order") return [finding(fault, { low: low ?? "", high: high ?? "" })]
  return [finding(fault, fault === "point-outside-interval" ? { point } : {})]
}

/** Effects that the computation had to stop at nobody or at everybody: the figures of the source do not fit this baseline. */
function checkCapped(outcome: OutcomeContent): OutcomeFinding[] {
  return effectsOf(outcome).flatMap((effect) =>
    effect.of === "people" && effect.isCapped
      ? [{ ...finding("difference-capped", { risk: effect.baseline.per1000 }), baseline: effect.baseline.id }]
      : []
  )
}

function checkRisk({ id, per1000, counts }: BaselineRisk, kind: Outcome["kind"]): OutcomeFinding[] {
  const found =
    kind !== "rate" && per1000 > 1000
      ? [finding("risk-above-thousand", { risk: per1000 })]
      : checkBaseline({ baselinePer1000: per1000, baselineCounts: counts })
  return found.map((one) => ({ ...one, baseline: id }))
}

function checkDifferences(
  { estimate, baselines, source }: OutcomeContent,
  measure: "RR" | "OR" | "HR",
  relative: Figures
): OutcomeFinding[] {
  return baselines.flatMap(({ id, per1000 }, index) => {
    if (per1000 > 1000) return []
    // A source prints its differences for its first baseline; without a source nothing is missing.
    const isPrinted = index === 0 && source !== null
    const found = checkRow({
      measure,
      counts: estimate.counts,
      relative,
      baselinePer1000: per1000,
      published: { differencePer1000: isPrinted ? source.differencePer1000 : null }
    })
    return found
      .filter(({ code }) => isPrinted || code !== "difference-missing")
      .map((one) => ({ ...one, baseline: id }))
  })
}

/** Studies that ask people what they live, as authors name them in French and in English. */
const QUALITATIVE =
  /qualitati|entretien|interview|focus\s?group|groupes? de (?:discussion|parole)|t[ée]moignage|testimon|ethnogra|verbatim/iu

/**
 * Whether an effect told in words may be what people say instead: nobody has said from what studies it comes, or they are of those that
 * ask people. Its kind stays what people chose.
 */
const mayBePeople = ({ design }: Outcome["estimate"]): boolean => design.trim() === "" || QUALITATIVE.test(design)

function checkWords(words: string, certainty: Certainty | null): Finding[] {
  if (words === "" || certainty === null) return []
  const expected = HEDGE_OF[certainty]
  const found = hedgeIn(words)
  return found === expected ? [] : [finding("hedge-against-certainty", { found, expected, certainty })]
}
