import type { EffectMeasure } from "../questions/model.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { conceptText, type Statistic } from "./resources.ts"

/** STATO and SEVCO codes of the statistics that the house computes with. */
const MEASURES = {
  "STATO:0000245": "RR",
  "STATO:0000182": "OR",
  "STATO:0000677": "HR",
  "STATO:0000424": "RD",
  "STATO:0000457": "MD",
  "STATO:0000100": "SMD",
  "STATO:0000678": "rate-ratio"
} as const satisfies Record<string, EffectMeasure>
const MEASURE_OF = new Map<string, EffectMeasure>(Object.entries(MEASURES))

/** The code of each measure. */
export const CODE_OF = new Map<EffectMeasure, string>([...MEASURE_OF].map(([code, measure]) => [measure, code]))

/** The same by their words, for sources that give no code. */
const WORDS = new Map<string, EffectMeasure>(
  Object.entries({
    "risk ratio": "RR",
    "relative risk": "RR",
    "odds ratio": "OR",
    "hazard ratio": "HR",
    "risk difference": "RD",
    "difference in means": "MD",
    "mean difference": "MD",
    "standardized mean difference": "SMD",
    "standardised mean difference": "SMD",
    "rate ratio": "rate-ratio"
  } as const)
)

/** The measure of a statistic, or null when the house does not know it. */
export function measureOf(statistic: Statistic): EffectMeasure | null {
  const byCode = statistic.statisticType?.coding?.map((each) => MEASURE_OF.get(each.code ?? "")).find((found) => found)
  return byCode ?? WORDS.get(conceptText(statistic.statisticType).toLowerCase()) ?? null
}

export interface ReadInterval {
  point: number
  low: number | null
  high: number | null
  findings: ImportFinding[]
}

/**
 * A statistic's value with its confidence interval. Inverted bounds are put in order and told; an interval that does not hold
 * its value is kept as it is and told.
 * @returns null when there is no value.
 */
export function readInterval(statistic: Statistic, resource: string): ReadInterval | null {
  const point = statistic.quantity?.value
  if (point === undefined) return null
  const range = statistic.attributeEstimate?.find((each) => each.range)?.range
  const [first, second] = [range?.low?.value ?? null, range?.high?.value ?? null]
  const findings: ImportFinding[] = []
  const inverted = first !== null && second !== null && first > second
  if (inverted) findings.push(importFinding("interval-inverted", resource, { low: first, high: second }))
  const [low, high] = inverted ? [second, first] : [first, second]
  if ((low !== null && point < low) || (high !== null && point > high)) {
    findings.push(importFinding("interval-excludes-point", resource, { point, low: low ?? "?", high: high ?? "?" }))
  }
  return { point, low, high, findings }
}

/** A standard deviation given beside a mean, or null. */
export function standardDeviationOf(statistic: Statistic): number | null {
  const found = statistic.attributeEstimate?.find((each) => /^(sd|standard deviation)$/i.test(conceptText(each.type)))
  const value = found?.quantity?.value
  return value !== undefined && value > 0 ? value : null
}

/** 1,000 times a fraction, without the dust of binary fractions. */
export const per1000 = (fraction: number): number => Number((1000 * fraction).toPrecision(12))
