import { absoluteEffect, type Interval } from "../effects/absolute-effect.ts"
import { roundForDisplay } from "../effects/rounding.ts"
import { type DownReasons, gradeCertainty, type UpReasons } from "../grading/certainty.ts"
import { HEDGE_OF, hedgeIn } from "../grading/hedge-words.ts"
import type { EvidenceRow } from "./evidence-row.ts"
import { type Finding, finding } from "./figure-findings.ts"

/**
 * Holds a published row against its own figures and words.
 * @returns findings, none for a sound row; `notice` is worth knowing, `warning` to be looked at, `error` cannot be right.
 */
export function checkRow(row: EvidenceRow): Finding[] {
  const shape = checkInterval(row)
  if (shape.some((found) => found.severity === "error")) return [...shape, ...checkCertainty(row), ...checkWording(row)]
  const ofDifference = checkDifference(row)
  return [
    ...shape,
    ...checkBaseline(row),
    ...ofDifference,
    ...checkIntervention(row, ofDifference),
    ...checkCertainty(row),
    ...checkWording(row)
  ]
}

/**
 * The risk that a row prints with the intervention, against its own baseline, ratio and difference. Where the row prints no difference, the
 * one between its two risks is held instead, so that a hazard or odds ratio taken for a risk ratio is found there as well.
 */
function checkIntervention(row: EvidenceRow, ofDifference: readonly Finding[]): Finding[] {
  const { interventionPer1000: printed, differencePer1000: difference } = row.published
  if (!printed) return []
  const highest = Math.max(printed.point, printed.low ?? 0, printed.high ?? 0)
  if (highest > 1000) return [finding("risk-above-thousand", { risk: highest })]
  if (printed.low !== null && printed.high !== null && printed.low > printed.high)
    return [finding("bounds-out-of-order", { low: printed.low, high: printed.high })]
  const { interventionPer1000: computed } = absoluteEffect({
    measure: row.measure,
    counts: row.counts,
    baselinePer1000: row.baselinePer1000,
    ...row.relative
  })
  if (computed === null || distance(printed, computed) <= 1) return []
  const told = (found: Differences): Finding =>
    finding("intervention-does-not-reproduce", {
      printed: firstApart(printed, found)?.printed ?? printed.point,
      point: firstApart(printed, found)?.computed ?? roundForDisplay(found.point)
    })
  if (difference) {
    // Two risks that agree with a difference which was told already say nothing new.
    const sum = shifted(difference, row.baselinePer1000)
    const isTold = ofDifference.some(({ severity }) => severity !== "notice") && distance(printed, sum) <= 1
    return isTold ? [] : [told(computed)]
  }
  const between = shifted(printed, -row.baselinePer1000)
  const found = checkDifference({ ...row, published: { ...row.published, differencePer1000: between } })
  const explained = found.filter(({ code }) => code === "hazard-as-risk" || code === "odds-as-risk")
  return explained.length > 0 ? explained : [told(computed)]
}

const shifted = ({ point, low, high }: Differences, by: number): Differences => ({
  point: point + by,
  low: low === null ? null : low + by,
  high: high === null ? null : high + by
})

/** The first printed figure that is more than one person away. */
function firstApart(printed: Differences, computed: Differences): { printed: number; computed: number } | undefined {
  return (["point", "low", "high"] as const)
    .map((key) => ({ printed: printed[key], computed: computed[key] }))
    .filter((pair): pair is { printed: number; computed: number } => pair.printed !== null && pair.computed !== null)
    .map((pair) => ({ printed: pair.printed, computed: roundForDisplay(pair.computed) }))
    .find((pair) => Math.abs(pair.printed - pair.computed) > 1)
}

function checkInterval({ relative: { point, low, high } }: EvidenceRow): Finding[] {
  if (point <= 0 || (low !== null && low < 0) || (high !== null && high < 0)) return [finding("ratio-not-positive")]
  return checkOrder({ point, low, high })
}

/** An interval whose bounds are in order and hold the estimate, whatever is measured. */
function checkOrder({ point, low, high }: Interval): Finding[] {
  if (low !== null && high !== null && low > high) return [finding("bounds-out-of-order", { low, high })]
  if ((low !== null && point < low) || (high !== null && point > high))
    return [finding("point-outside-interval", { point })]
  return []
}

/** A baseline risk against the events and people that it is said to come from. */
export function checkBaseline({
  baselineCounts,
  baselinePer1000
}: Pick<EvidenceRow, "baselineCounts" | "baselinePer1000">): Finding[] {
  if (!baselineCounts) return []
  const counted = (1000 * baselineCounts.events) / baselineCounts.total
  return Math.abs(counted - baselinePer1000) > 1
    ? [finding("baseline-against-counts", { counted: roundForDisplay(counted), printed: baselinePer1000 })]
    : []
}

interface Differences {
  point: number
  low: number | null
  high: number | null
}

function differences(
  row: EvidenceRow,
  change: Partial<Pick<EvidenceRow, "measure" | "baselinePer1000" | "relative">> = {}
): Differences | null {
  const { measure, counts, relative, baselinePer1000 } = { ...row, ...change }
  return absoluteEffect({ measure, counts, baselinePer1000, ...relative }).differencePer1000
}

/** The largest distance, in people, between what is printed and what the printed inputs give. */
function distance(printed: Differences, computed: Differences): number {
  const gaps = (["point", "low", "high"] as const).map((key) => {
    const [ours, theirs] = [computed[key], printed[key]]
    return ours === null || theirs === null ? 0 : Math.abs(roundForDisplay(ours) - theirs)
  })
  return Math.max(...gaps)
}

function checkDifference(row: EvidenceRow): Finding[] {
  const computed = differences(row)
  const printed = row.published.differencePer1000
  if (computed === null) return [finding("not-estimable")]
  const shown = { point: roundForDisplay(computed.point) }
  if (!printed) return [finding("difference-missing", shown)]
  if (printed.low !== null && printed.high !== null && printed.low > printed.high) {
    return [finding("bounds-out-of-order", { low: printed.low, high: printed.high })]
  }
  if (Math.sign(printed.point) === -Math.sign(shown.point) && printed.point !== 0) {
    return [finding("difference-against-ratio", { printed: printed.point, ...shown })]
  }
  const gap = distance(printed, computed)
  if (gap === 0) return []
  if (gap <= 1) return [finding("rounding", { printed: printed.point, ...shown })]
  if (row.measure === "HR" && isExplainedBy(row, printed, { measure: "RR" })) return [finding("hazard-as-risk", shown)]
  if (row.measure === "OR" && isExplainedBy(row, printed, { measure: "RR" })) return [finding("odds-as-risk", shown)]
  if (row.measure === "OR" && isExplainedByRoundedRisk(row, printed))
    return [finding("rounded-on-the-way", { printed: printed.point, ...shown })]
  const baseline = baselineThatFits(row, printed)
  return baseline === null
    ? [finding("difference-does-not-reproduce", { printed: printed.point, ...shown })]
    : [finding("baseline-does-not-reproduce", { printed: printed.point, ...shown, baseline })]
}

function isExplainedBy(row: EvidenceRow, printed: Differences, change: Parameters<typeof differences>[1]): boolean {
  const computed = differences(row, change)
  return computed !== null && distance(printed, computed) === 0
}

/** The Handbook's way by hand: the odds ratio made a risk ratio, rounded to two decimals, then multiplied. */
function isExplainedByRoundedRisk(row: EvidenceRow, printed: Differences): boolean {
  const risk = row.baselinePer1000 / 1000
  const toRisk = (odds: number) => Math.round((100 * odds) / (1 - risk * (1 - odds))) / 100
  const { point, low, high } = row.relative
  const relative = {
    point: toRisk(point),
    low: low === null ? null : toRisk(low),
    high: high === null ? null : toRisk(high)
  }
  return isExplainedBy(row, printed, { measure: "RR", relative })
}

/** A whole baseline per 1,000 from which the printed figures do come out; the nearest to the printed one. */
function baselineThatFits(row: EvidenceRow, printed: Differences): number | null {
  for (let step = 1; step <= 200; step++) {
    for (const baselinePer1000 of [row.baselinePer1000 - step, row.baselinePer1000 + step]) {
      if (baselinePer1000 > 0 && baselinePer1000 <= 1000 && isExplainedBy(row, printed, { baselinePer1000 }))
        return baselinePer1000
    }
  }
  return null
}

function checkCertainty({ judgements, published }: EvidenceRow): Finding[] {
  if (!judgements || !published.certainty) return []
  const { certainty: judged } = gradeCertainty(
    judgements as { start: typeof judgements.start; down: DownReasons; up: UpReasons }
  )
  return judged === published.certainty
    ? []
    : [finding("certainty-against-judgements", { printed: published.certainty, judged })]
}

function checkWording({ wording, published }: EvidenceRow): Finding[] {
  if (!wording || !published.certainty) return []
  const expected = HEDGE_OF[published.certainty]
  const found = hedgeIn(wording)
  return found === expected
    ? []
    : [finding("hedge-against-certainty", { found, expected, certainty: published.certainty })]
}
