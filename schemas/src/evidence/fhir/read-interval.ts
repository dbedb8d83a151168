import { folded, sayingsOf } from "./concept-words.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { isBound, quantityInWords } from "./read-quantity.ts"
import { type AttributeEstimate, conceptText, type Statistic } from "./resources.ts"

export interface ReadInterval {
  point: number
  low: number | null
  high: number | null
  findings: ImportFinding[]
}

/** Turns a quantity into a number in the unit that is wanted; null for one that cannot be. */
export type Convert = (quantity: NonNullable<Statistic["quantity"]>) => number | null

/** What the attribute estimates of a statistic are: its 95 % confidence interval if it says one, and all that is left out. */
function confidenceIntervalOf(statistic: Statistic): {
  interval: AttributeEstimate | null
  left: AttributeEstimate[]
} {
  const all = statistic.attributeEstimate ?? []
  const confidence = all.filter((each) => each.range !== undefined && isConfidence(each) && levelOf(each) === 0.95)
  const [first, ...others] = confidence
  const isOne =
    first !== undefined && others.every((each) => JSON.stringify(each.range) === JSON.stringify(first.range))
  const interval = isOne ? first : null
  return { interval, left: all.filter((each) => each !== interval) }
}

const CONFIDENCE =
  /^(?:95 ?%? )?(?:two sided |bilateral )?(?:95 ?%? )?(?:confidence intervals?|confidence limits?|intervalles? de confiance|ci|ic)(?: (?:a )?95 ?%?)?(?: (?:ci|ic))?$|^(?:ci|ic) ?95 ?%?$/
const CODES = ["c53324", "stato 0000196"]

/** Whether an estimate calls itself a confidence interval, and by no other name: « prediction » or « credible » is another thing. */
function isConfidence({ type }: AttributeEstimate): boolean {
  const sayings = sayingsOf(type).map(folded)
  const isNamed = (saying: string) => CODES.includes(saying) || CONFIDENCE.test(withoutLevel(saying))
  return sayings.some(isNamed) && sayings.every((saying) => isNamed(saying) || !OTHER.test(saying))
}

/** Whether one saying of a type names a confidence interval. */
export const isOfInterval = (saying: string): boolean => isConfidence({ type: { text: saying } })

/** What is an interval or a range, and no confidence interval. */
const OTHER = /predict|credib|interquartil|quartil|\biqr\b|range|etendue|toleran|percentile|reference|prevision/

const withoutLevel = (saying: string): string =>
  saying
    .replaceAll(/\b(?:0 )?\d{2}(?: \d+)? ?%?(?= |$)/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim()

/** The level of an interval as a fraction, by its field and its words, which must agree; null where nothing says it. */
function levelOf({ level, type, description }: AttributeEstimate): number | null {
  const given = level === undefined ? [] : [level > 1 ? level / 100 : level]
  const said = [
    ...sayingsOf(type).filter((saying) => !/^(?:C|STATO:)\d+$/.test(saying)),
    ...(typeof description === "string" ? [description] : [])
  ]
  const inWords = said.flatMap((words) =>
    [
      ...words.matchAll(
        /(?<![\d.,])(\d{2}(?:[.,]\d+)?)\s*%|(?<![\d.,])0[.,](\d{2,3})(?!\d)|\b(?:CI|IC)\s?(\d{2}(?:[.,]\d+)?)\b|\b(\d{2}(?:[.,]\d+)?)\s?(?:CI|IC)\b/gi
      )
    ].map(([, percent, fraction, after, before]) =>
      fraction === undefined
        ? Number((percent ?? after ?? before ?? "").replace(",", ".")) / 100
        : Number(`0.${fraction}`)
    )
  )
  const levels = new Set([...given, ...inWords].map((value) => Number(value.toPrecision(6))))
  return levels.size === 1 ? ([...levels][0] ?? null) : null
}

/**
 * A statistic's value with its 95 % confidence interval, in the unit that is wanted. Inverted bounds are put in order and told; an interval
 * that does not hold its value is kept as it is and told. What is no such interval is told by its name.
 * @returns null when there is no value that can be taken.
 */
export function readInterval(
  statistic: Statistic,
  resource: string,
  convert: Convert = plainValue
): ReadInterval | null {
  const { quantity } = statistic
  if (quantity === undefined || isBound(quantity)) return null
  const point = convert(quantity)
  if (point === null) return null
  const { interval, left } = confidenceIntervalOf(statistic)
  const bounds = [interval?.range?.low, interval?.range?.high].map((bound) => readBound(bound, quantity, convert))
  const isUnread = bounds.includes("unreadable")
  const [first, second] = isUnread ? [null, null] : bounds.map((bound) => (typeof bound === "number" ? bound : null))
  const findings = leftEstimates([...left, ...(isUnread && interval ? [interval] : [])], resource)
  const [a = null, b = null] = [first, second]
  if (interval && !isUnread) findings.push(...leftEstimates(beside(interval), resource))
  const inverted = a !== null && b !== null && a > b
  if (inverted) findings.push(importFinding("interval-inverted", resource, { low: a, high: b }))
  const [low, high] = inverted ? [b, a] : [a, b]
  if ((low !== null && point < low) || (high !== null && point > high)) {
    findings.push(importFinding("interval-excludes-point", resource, { point, low: low ?? "?", high: high ?? "?" }))
  }
  return { point, low, high, findings }
}

/** What an interval says besides its type, level and bounds. */
const beside = ({ range: _, ...others }: AttributeEstimate): AttributeEstimate[] =>
  Object.keys(others).some((field) => field !== "type" && field !== "level") ? [others] : []

/** A bound without a unit of its own has that of its value. */
function readBound(
  bound: Statistic["quantity"],
  { unit, code }: NonNullable<Statistic["quantity"]>,
  convert: Convert
): number | null | "unreadable" {
  if (bound?.value === undefined) return null
  if (isBound(bound)) return "unreadable"
  const isBare = bound.unit === undefined && bound.code === undefined
  return convert(isBare ? { ...bound, unit, code } : bound) ?? "unreadable"
}

export const plainValue: Convert = ({ value }) => value ?? null

/** Each estimate that is left out, told by its own name and figures. */
export const leftEstimates = (left: readonly AttributeEstimate[], resource: string): ImportFinding[] =>
  left.map((each) => importFinding("estimate-left-out", resource, { name: nameOf(each), said: figuresOf(each) }))

function nameOf(estimate: AttributeEstimate): string {
  const words =
    conceptText(estimate.type) || (typeof estimate.description === "string" ? estimate.description : "") || "?"
  const level = estimate.level
  return level === undefined || /\d/.test(words) ? words : `${words} (${tidyPercent(level)} %)`
}

const tidyPercent = (level: number): number => Number((level > 1 ? level : level * 100).toPrecision(4))

function figuresOf(estimate: AttributeEstimate): string {
  const { quantity, range, type: _, level: __, description, ...others } = estimate
  const words = description === undefined || nameOf(estimate).startsWith(`${description}`) ? "" : `${description}`
  const bounds = range ? [range.low, range.high].map((bound) => (bound ? quantityInWords(bound) : "…")).join(" – ") : ""
  const more = Object.keys(others).length > 0 ? JSON.stringify(others) : ""
  return (
    [quantity ? quantityInWords(quantity) : "", bounds, words, more].filter((part) => part !== "").join(" ; ") || "…"
  )
}
