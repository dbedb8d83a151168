import { absoluteEffect } from "../absolute-effect.ts"
import { roundForDisplay } from "../display.ts"
import type { BaselineRisk, EffectEstimate, EffectMeasure, Outcome, OutcomeKind, SourceStatement } from "../model.ts"
import { type Catalogue, roleOf } from "./catalogue.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { readCertainty } from "./read-certainty.ts"
import { measureOf, readInterval, standardDeviationOf } from "./read-statistic.ts"
import { conceptText, type EvidenceResource, type Statistic } from "./resources.ts"
import { isBracketed, type TableRow } from "./summary-table.ts"

const KIND_OF: Record<EffectMeasure, OutcomeKind> = {
  RR: "dichotomous",
  OR: "dichotomous",
  RD: "dichotomous",
  HR: "time-to-event",
  MD: "continuous",
  SMD: "continuous",
  "rate-ratio": "rate"
}

/** 1,000 times a fraction, without the dust of binary fractions. */
const per1000 = (fraction: number): number => Number((1000 * fraction).toPrecision(12))

interface From {
  name: string
  evidence: EvidenceResource
  catalogue: Catalogue
  rows: Map<string, TableRow>
}

/** One outcome with its estimate, its baseline and what the source says of its certainty. */
export function readOutcome(from: From): { outcome: Outcome; findings: ImportFinding[] } {
  const { name, evidence, catalogue, rows } = from
  const target = roleOf(evidence, "outcome")?.observed?.reference ?? ""
  const variable = catalogue.variables.get(target)
  const row = rows.get(target)
  const effect = readEffect(name, evidence)
  const comparator = readComparator(from, target, row)
  const { stated, findings: ofCertainty } = readCertainty(evidence, name)
  const estimate: EffectEstimate = {
    ...effect.estimate,
    ...(comparator.mean && {
      comparatorMean: comparator.mean.value,
      standardDeviation: comparator.mean.deviation,
      unit: effect.estimate.unit || comparator.mean.unit
    }),
    narrative: effect.estimate.measure === null ? (evidence.assertion ?? "") : ""
  }
  const source: SourceStatement = {
    ...stated,
    assertion: evidence.assertion ?? "",
    differencePer1000: effect.differencePer1000
  }
  const outcome: Outcome = {
    id: `o-${(target || name).split("/").at(-1)}`,
    name:
      variable?.shortTitle ??
      variable?.description ??
      roleOf(evidence, "outcome")?.description ??
      evidence.title ??
      name,
    kind: estimate.measure === null ? "narrative" : KIND_OF[estimate.measure],
    more: null,
    estimate,
    baselines: comparator.baselines,
    source
  }
  const findings = [
    ...(target && !variable ? [importFinding("missing-target", name, { target })] : []),
    ...effect.findings,
    ...comparator.findings,
    ...ofCertainty,
    ...checkTable(name, estimate, effect.differencePer1000, row),
    ...checkSides(name, from),
    ...checkDifference(name, outcome)
  ]
  return { outcome, findings }
}

function readEffect(name: string, evidence: EvidenceResource) {
  const findings: ImportFinding[] = []
  const read = (evidence.statistic ?? []).flatMap((statistic) => {
    const measure = measureOf(statistic)
    const interval = readInterval(statistic, name)
    if (!measure || !interval) {
      findings.push(importFinding("measure-unknown", name, { measure: conceptText(statistic.statisticType) || "?" }))
      return []
    }
    findings.push(...interval.findings)
    return [{ measure, statistic, ...interval }]
  })
  const difference = read.find((each) => each.measure === "RD")
  const main = read.find((each) => each.measure !== "RD") ?? difference
  const size = main?.statistic.sampleSize
  if (size?.numberOfStudies === undefined || size.numberOfParticipants === undefined) {
    findings.push(importFinding("sample-size-missing", name))
  }
  const design = conceptText(evidence.studyDesign?.[0])
  const estimate: EffectEstimate = {
    measure: main?.measure ?? null,
    counts: "event",
    point: main?.point ?? null,
    low: main?.low ?? null,
    high: main?.high ?? null,
    unit: main?.statistic.quantity?.unit ?? "",
    comparatorMean: null,
    standardDeviation: null,
    studies: size?.numberOfStudies ?? null,
    participants: size?.numberOfParticipants ?? null,
    design: design === "NOTSET" ? "" : design,
    followUp: "",
    narrative: "",
    references: []
  }
  const printed = difference && {
    point: per1000(difference.point),
    low: difference.low === null ? null : per1000(difference.low),
    high: difference.high === null ? null : per1000(difference.high)
  }
  return { estimate, differencePer1000: printed ?? null, findings }
}

function isComparatorOnly(evidence: EvidenceResource): boolean {
  const profiles = (evidence.meta as { profile?: unknown } | undefined)?.profile
  return Array.isArray(profiles) && profiles.some((each) => String(each).endsWith("/comparator-only-evidence"))
}

function readComparator({ name, catalogue }: From, target: string, row: TableRow | undefined) {
  const findings: ImportFinding[] = []
  const found = [...catalogue.evidence].find(([key, each]) =>
    row?.comparator
      ? key === row.comparator
      : isComparatorOnly(each) && roleOf(each, "outcome")?.observed?.reference === target
  )
  const baselines: BaselineRisk[] = []
  let mean: { value: number; deviation: number | null; unit: string } | null = null
  if (row?.comparator && !found) findings.push(importFinding("missing-target", name, { target: row.comparator }))
  const [key, comparator] = found ?? [name, null]
  for (const statistic of comparator?.statistic ?? []) {
    const interval = readInterval(statistic, key)
    if (!interval) continue
    findings.push(...interval.findings)
    if (isProportion(statistic)) baselines.push(baseline(key, comparator, statistic, interval.point))
    else
      mean = { value: interval.point, deviation: standardDeviationOf(statistic), unit: statistic.quantity?.unit ?? "" }
  }
  if (baselines.length === 0 && !mean) findings.push(importFinding("baseline-missing", name))
  return { baselines, mean, findings }
}

const isProportion = (statistic: Statistic): boolean =>
  /proportion|risk|incidence/i.test(conceptText(statistic.statisticType))

function baseline(key: string, comparator: EvidenceResource | null, statistic: Statistic, point: number): BaselineRisk {
  const events = statistic.numberOfEvents
  const total = statistic.sampleSize?.numberOfParticipants
  return {
    id: `b-${key.split("/").at(-1)}`,
    label: comparator ? (roleOf(comparator, "population")?.description ?? "") : "",
    per1000: per1000(point),
    counts: events !== undefined && total ? { events, total } : null,
    source:
      comparator?.note
        ?.map((each) => each.text ?? "")
        .join(" ")
        .slice(0, 300) ?? "",
    reference: null
  }
}

function checkTable(
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

/** « comparison … compared with intervention »: the subject of the sentence must be the intervention. */
function checkSides(name: string, { evidence, catalogue }: From): ImportFinding[] {
  const exposure = roleOf(evidence, "exposure")
  const categories = catalogue.variables.get(exposure?.observed?.reference ?? "")?.category ?? []
  const comparator = exposure?.comparatorCategory?.toLowerCase()
  const sentence = evidence.assertion?.toLowerCase() ?? ""
  const opensWithComparator = comparator !== undefined && comparator !== "" && sentence.startsWith(comparator)
  const unknownComparator =
    comparator !== undefined &&
    categories.length > 0 &&
    !categories.some((each) => each.name?.toLowerCase() === comparator)
  if (opensWithComparator) return [importFinding("groups-swapped", name, { said: evidence.assertion ?? "" })]
  if (unknownComparator) return [importFinding("groups-swapped", name, { said: exposure?.comparatorCategory ?? "" })]
  return []
}

function checkDifference(name: string, { estimate, baselines, source }: Outcome): ImportFinding[] {
  const [first] = baselines
  const printed = source?.differencePer1000
  const { measure, point, low, high, counts } = estimate
  if (!first || !printed || point === null || point < 0 || first.per1000 > 1000) return []
  if (measure !== "RR" && measure !== "OR" && measure !== "HR") return []
  const computed = absoluteEffect({ measure, point, low, high, counts, baselinePer1000: first.per1000 })
  if (!computed.estimable) return []
  const shown = roundForDisplay(computed.differencePer1000.point)
  return Math.abs(shown - printed.point) > 1
    ? [importFinding("difference-differs", name, { printed: printed.point, computed: shown })]
    : []
}
