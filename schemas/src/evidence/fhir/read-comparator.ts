import type { EffectMeasure } from "../effects/measures.ts"
import { roundForDisplay } from "../effects/rounding.ts"
import type { BaselineRisk } from "../questions/estimate.ts"
import { boundedText, SENTENCE } from "./bounded-text.ts"
import { type Catalogue, isProfile, roleOf } from "./catalogue.ts"
import { houseIdOf } from "./house-terms.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { type GroupStatistic, groupStatisticOf } from "./measure-names.ts"
import { leftStatistic, statisticInWords } from "./read-effect.ts"
import { leftEstimates, readInterval } from "./read-interval.ts"
import { scaleOf, tidy } from "./read-quantity.ts"
import { readRate, readRisk, standardDeviationOf } from "./read-statistic.ts"
import { sourcesOf } from "./related-sources.ts"
import type { EvidenceResource, Statistic } from "./resources.ts"
import type { TableRow } from "./summary-table.ts"

export interface ReadComparator {
  baselines: BaselineRisk[]
  mean: { value: number; deviation: number | null; unit: string } | null
  findings: ImportFinding[]
  /** The Evidence resources that were read. */
  read: string[]
}

/** The result of the comparator's group by its profile; without one, a result of one group alone which is that group. */
function isComparators(evidence: EvidenceResource, group: string | undefined): boolean {
  if (isProfile(evidence, "comparator-only-evidence")) return true
  const isOther = isProfile(evidence, "intervention-only-evidence") || roleOf(evidence, "exposure") !== undefined
  return !isOther && group !== undefined && roleOf(evidence, "population")?.observed?.reference === group
}

/** The results of the comparator's group: risks, or a mean. A table says which they are; without one, all those of the outcome. */
export function readComparator(
  name: string,
  catalogue: Catalogue,
  target: string,
  { row, measure, group }: { row: TableRow | undefined; measure: EffectMeasure | null; group: string | undefined }
): ReadComparator {
  const findings: ImportFinding[] = []
  const baselines: BaselineRisk[] = []
  let mean: ReadComparator["mean"] = null
  const listed = row?.comparators ?? []
  const alone = (catalogue.measuring.get(target) ?? []).filter(([, each]) => isComparators(each, group))
  const found = new Map(
    listed.length === 0
      ? alone
      : listed.flatMap((key) => {
          const evidence = catalogue.evidence.get(key)
          return evidence ? [[key, evidence] as const] : []
        })
  )
  for (const key of listed.filter((each) => !found.has(each))) {
    findings.push(importFinding("missing-target", name, { target: key }))
  }
  for (const [key, comparator] of found) {
    const isOurs = houseIdOf(comparator) !== undefined
    for (const statistic of comparator.statistic ?? []) {
      const { text, findings: cut } = boundedText(key)
      const read = readAlone(key, statistic, { measure, isOurs })
      findings.push(...read.findings)
      if (read.per1000 !== undefined) baselines.push(baseline(key, comparator, statistic, { ...read, text }))
      else if (read.mean && !mean) {
        mean = { ...read.mean, unit: text("unit", statistic.quantity?.unit ?? statistic.quantity?.code, SENTENCE) }
      } else if (read.mean) findings.push(leftStatistic(key, statistic))
      findings.push(...cut)
    }
  }
  return { baselines, mean, findings, read: [...found.keys()] }
}

interface ReadAlone {
  per1000?: number
  mean?: { value: number; deviation: number | null }
  findings: ImportFinding[]
}

/** Whether a statistic of one group can stand beside an effect of this measure: a risk beside a ratio, a mean beside a difference of means. */
function fits(statistic: GroupStatistic, measure: EffectMeasure | null): boolean {
  if (measure === null) return true
  if (measure === "MD" || measure === "SMD") return statistic === "mean"
  return measure === "rate-ratio" ? statistic === "rate" : statistic !== "mean" && statistic !== "rate"
}

/** One statistic of the comparator's group. What cannot be read, or does not go with the effect, is told with its unit and figures. */
function readAlone(
  key: string,
  statistic: Statistic,
  { measure, isOurs }: { measure: EffectMeasure | null; isOurs: boolean }
): ReadAlone {
  const named = groupStatisticOf(statistic.statisticType) ?? byUnit(statistic)
  const estimates = statistic.attributeEstimate ?? []
  if (named === null || !(isOurs || fits(named, measure)) || statistic.quantity?.value === undefined) {
    return { findings: [leftStatistic(key, statistic), ...leftEstimates(estimates, key)] }
  }
  if (named === "mean") {
    const interval = readInterval(statistic, key)
    const deviation = standardDeviationOf(statistic)
    if (!interval) return { findings: [leftStatistic(key, statistic), ...leftEstimates(estimates, key)] }
    // The interval of a mean has no field: it is told, but for the deviation.
    const others = estimates.filter((each) => each !== deviation?.from)
    const told = interval.findings.filter(({ code }) => code !== "estimate-left-out")
    return {
      mean: { value: interval.point, deviation: deviation?.deviation ?? null },
      findings: [...told, ...leftEstimates(others, key)]
    }
  }
  const isPlain = isOurs && scaleOf(statistic.quantity) === "none"
  const risk = named === "rate" || isPlain ? readRate(statistic, isOurs) : readRisk(statistic, named)
  if (!("per1000" in risk)) {
    const why = risk.why === "no-value" ? "unit-unknown" : risk.why
    return { findings: [importFinding(why, key, statisticInWords(statistic)), ...leftEstimates(estimates, key)] }
  }
  const events = statistic.numberOfEvents
  const total = statistic.sampleSize?.numberOfParticipants
  const counted = events !== undefined && total && named !== "rate" ? (1000 * events) / total : null
  const differs = counted !== null && Math.abs(counted - risk.per1000) > 1
  return {
    per1000: risk.per1000,
    findings: [
      ...leftEstimates(estimates, key),
      ...(differs
        ? [importFinding("risk-against-counts", key, { printed: risk.per1000, counted: roundForDisplay(counted) })]
        : [])
    ]
  }
}

/** What a statistic that does not say its type is by its unit: « % », « per 1,000 ». */
function byUnit({ statisticType, quantity }: Statistic): GroupStatistic | null {
  if (statisticType !== undefined || !quantity) return null
  const scale = scaleOf(quantity)
  return typeof scale === "object" && scale.of === "people" && scale.factor !== 1 ? "risk" : null
}

function baseline(
  key: string,
  comparator: EvidenceResource,
  statistic: Statistic,
  { per1000 = 0, text }: { per1000?: number; text: ReturnType<typeof boundedText>["text"] }
): BaselineRisk {
  const total = statistic.sampleSize?.numberOfParticipants
  const { value } = statistic.quantity ?? {}
  // « 12 patients » of 200: the risk was made of the two numbers.
  const isCount = value !== undefined && total !== undefined && value > 1 && tidy((1000 * value) / total) === per1000
  const events = statistic.numberOfEvents ?? (isCount ? value : undefined)
  const notes = comparator.note?.map((each) => each.text ?? "").join(" ")
  return {
    id: houseIdOf(comparator) ?? `b-${key.split("/").at(-1)}`,
    label: text("population", roleOf(comparator, "population")?.description, SENTENCE),
    per1000,
    counts: events !== undefined && total ? { events, total } : null,
    source: text("note", notes, SENTENCE),
    reference: sourcesOf(comparator)[0] ?? null
  }
}
