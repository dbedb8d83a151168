import { absoluteEffect } from "../effects/absolute-effect.ts"
import { roundForDisplay } from "../effects/rounding.ts"
import type { EffectEstimate } from "../questions/estimate.ts"
import type { Outcome } from "../questions/outcome.ts"
import type { SourceStatement } from "../questions/source-statement.ts"
import { type Catalogue, roleOf } from "./catalogue.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { groupStatisticOf } from "./measure-names.ts"
import { armNames } from "./read-question.ts"
import { directionIn, directionOf, otherRatioIn, subjectOf } from "./read-sentence.ts"
import { readRisk } from "./read-statistic.ts"
import type { EvidenceResource } from "./resources.ts"
import { isBracketed, type TableRow } from "./summary-table.ts"

/** What a table leaves out although the study gives it. */
export function checkTable(
  name: string,
  estimate: EffectEstimate,
  difference: SourceStatement["differencePer1000"],
  row: TableRow | undefined
): ImportFinding[] {
  if (!row) return []
  const found: ImportFinding[] = []
  if (isBracketed(row.sampleSize) && estimate.participants !== null) {
    found.push(importFinding("sample-size-text", row.table, { text: row.sampleSize }))
  }
  const givesEffect = estimate.point !== null || difference !== null
  if (givesEffect && (row.effect === null || isBracketed(row.effect))) {
    found.push(importFinding("effect-text-missing", row.table, { text: `${row.effect ?? ""} (${name})`.trim() }))
  }
  return found
}

/** A sentence whose subject is the comparison, or which says the contrary of its figures. */
export function checkSentence(
  name: string,
  evidence: EvidenceResource,
  { estimate, name: measured }: Pick<Outcome, "estimate" | "name">,
  catalogue: Catalogue
): ImportFinding[] {
  const exposure = roleOf(evidence, "exposure")
  const categories = catalogue.variables.get(exposure?.observed?.reference ?? "")?.category ?? []
  const comparator = exposure?.comparatorCategory?.toLowerCase()
  const said = evidence.assertion ?? ""
  const subject = subjectOf(said, armNames(evidence, catalogue))
  if (subject === "comparison") return [importFinding("groups-swapped", name, { said })]
  const isUnknown =
    comparator !== undefined &&
    categories.length > 0 &&
    !categories.some((each) => each.name?.toLowerCase() === comparator)
  if (isUnknown) return [importFinding("groups-swapped", name, { said: exposure?.comparatorCategory ?? "" })]
  const ratio = otherRatioIn(said, estimate)
  if (ratio) {
    return [importFinding("sentence-against-figures", name, { said, figures: `${estimate.measure} ${estimate.point}` })]
  }
  const [inWords, inFigures] = [directionIn(said), directionOf(estimate, `${measured} ${said}`)]
  return subject === "intervention" && inWords !== null && inFigures !== null && inWords !== inFigures
    ? [importFinding("sentence-against-figures", name, { said, figures: `${estimate.measure} ${estimate.point}` })]
    : []
}

/** The differences and the risks that a source prints, against the ones that its own estimate gives. */
export function checkFigures(
  name: string,
  outcome: Outcome,
  observed: readonly [name: string, evidence: EvidenceResource][]
): ImportFinding[] {
  const computed = computedFrom(outcome)
  if (!computed?.estimable) return []
  const printed = outcome.source?.differencePer1000
  const found: ImportFinding[] = []
  const gap = printed && firstGap(printed, computed.differencePer1000)
  if (printed && gap)
    found.push(asAnotherMeasure(name, outcome, printed) ?? importFinding("difference-differs", name, gap))
  for (const [key, evidence] of observed) {
    for (const statistic of evidence.statistic ?? []) {
      const named = groupStatisticOf(statistic.statisticType)
      if (named === null || named === "mean" || named === "rate") continue
      const risk = readRisk(statistic, named)
      if (!("per1000" in risk)) continue
      const withIt = roundForDisplay(computed.interventionPer1000.point)
      if (Math.abs(risk.per1000 - withIt) > 1) {
        found.push(importFinding("intervention-differs", key, { printed: risk.per1000, computed: withIt }))
      }
    }
  }
  return found
}

type Differences = NonNullable<SourceStatement["differencePer1000"]>

/** The first printed figure that is more than one person away from the computed one. */
function firstGap(printed: Differences, computed: Differences): { printed: number; computed: number } | null {
  for (const figure of ["point", "low", "high"] as const) {
    const [theirs, ours] = [printed[figure], computed[figure]]
    if (theirs === null || ours === null) continue
    const shown = roundForDisplay(ours)
    if (Math.abs(shown - theirs) > 1) return { printed: theirs, computed: shown }
  }
  return null
}

/** A hazard ratio, or an odds ratio, from which the printed difference comes out when it is taken for a ratio of risks. */
function asAnotherMeasure(name: string, outcome: Outcome, printed: Differences): ImportFinding | null {
  const { measure } = outcome.estimate
  if (measure !== "HR" && measure !== "OR") return null
  const right = computedFrom(outcome)
  const asRisk = computedFrom({ ...outcome, estimate: { ...outcome.estimate, measure: "RR", counts: "event" } })
  if (!asRisk?.estimable || !right?.estimable) return null
  const wrong = roundForDisplay(asRisk.differencePer1000.point)
  const isIt = Math.abs(wrong - printed.point) <= 1 || (measure === "HR" && Math.abs(wrong + printed.point) <= 1)
  return isIt
    ? importFinding(measure === "HR" ? "hazard-as-risk" : "odds-as-risk", name, {
        printed: printed.point,
        computed: roundForDisplay(right.differencePer1000.point)
      })
    : null
}

function computedFrom({ estimate, baselines: [first] }: Outcome): ReturnType<typeof absoluteEffect> | null {
  const { measure, point, low, high, counts } = estimate
  if (!first || point === null || first.per1000 > 1000) return null
  if (measure !== "RR" && measure !== "OR" && measure !== "HR") return null
  if ([point, low, high].some((value) => value !== null && value < 0)) return null
  return absoluteEffect({ measure, point, low, high, counts, baselinePer1000: first.per1000 })
}
