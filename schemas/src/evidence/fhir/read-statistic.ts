import type { EffectMeasure } from "../effects/measures.ts"
import { folded, sayingsOf } from "./concept-words.ts"
import type { Convert } from "./read-interval.ts"
import { scaleOf, tidy } from "./read-quantity.ts"
import type { AttributeEstimate, Statistic } from "./resources.ts"

/** How the value of a measure becomes the number that the house computes with. */
export function convertFor(measure: EffectMeasure, statistic: Statistic): Convert {
  if (measure === "RD") return asDifference
  if (measure === "MD") return inUnitOf(statistic)
  if (measure === "SMD") return asStandardDeviations
  return asRatio
}

/** A risk difference as a fraction, from whatever it counts in; without a unit it is one already, or cannot be. */
const asDifference: Convert = (quantity) => {
  const { value } = quantity
  const scale = scaleOf(quantity)
  if (value === undefined || scale === "unknown" || (scale !== "none" && scale.of === "time")) return null
  const fraction = tidy(value * (scale === "none" ? 1 : scale.factor))
  return Math.abs(fraction) <= 1 ? fraction : null
}

const RATIO_WORDS = /^(?:(?:risk|odds|hazards?|rate|relative|incidence rate) ?(?:ratio|risk)|rr|or|hr|irr|ratio|1)$/

const asRatio: Convert = (quantity) => {
  const { value } = quantity
  if (value === undefined) return null
  const scale = scaleOf(quantity)
  if (typeof scale === "object" && scale.of === "people") return tidy(value * scale.factor)
  if (scale === "none") return value
  return [quantity.unit, quantity.code].every((unit) => unit === undefined || RATIO_WORDS.test(folded(unit)))
    ? value
    : null
}

const asStandardDeviations: Convert = (quantity) => {
  const units = [quantity.unit, quantity.code].filter((unit) => unit !== undefined).map(folded)
  const isPlain = units.every((unit) =>
    /^(?:|1|sds?|s d|smd|standard deviations?|ecarts? types?|hedges g|cohen s d)$/.test(unit)
  )
  return isPlain ? (quantity.value ?? null) : null
}

/** A difference of means keeps its unit; a bound in another one is no bound of it. */
const inUnitOf =
  ({ quantity: main }: Statistic): Convert =>
  ({ value, unit, code }) =>
    (unit ?? code) === (main?.unit ?? main?.code) ? (value ?? null) : null

/** A risk in 1,000 people, or why there is none. */
export type ReadRisk = { per1000: number } | { why: "unit-unknown" | "unit-missing" | "out-of-range" | "no-value" }

/** A risk from what its quantity counts in. Without a unit, a fraction is one when it can be, and a percentage is one by its name. */
export function readRisk(statistic: Statistic, named: "risk" | "percentage" | "count"): ReadRisk {
  const { quantity, sampleSize } = statistic
  const value = quantity?.value
  if (!quantity || value === undefined || quantity.comparator !== undefined) return { why: "no-value" }
  const scale = scaleOf(quantity)
  if (named === "count" || isCountOfPeople(quantity)) {
    const total = sampleSize?.numberOfParticipants
    if (typeof scale === "object" && scale.factor !== 1) return inRange(value * scale.factor)
    return total === undefined || total <= 0 ? { why: "unit-missing" } : inRange(value / total)
  }
  if (scale === "unknown" || (scale !== "none" && scale.of === "time")) return { why: "unit-unknown" }
  if (named === "percentage" && scale !== "none" && scale.factor === 1) return { why: "unit-unknown" }
  if (scale !== "none") return inRange(value * scale.factor)
  if (named === "percentage") return inRange(value / 100)
  return value >= 0 && value <= 1 ? inRange(value) : { why: "unit-missing" }
}

const COUNT_UNIT =
  /^\{?(?:events?|cases?|people|persons?|participants?|patients?|subjects?|evenements?|cas|personnes?|deaths?|deces|women|men|femmes|hommes|adultes?|adults?|children|enfants?)\}?$/

const isCountOfPeople = ({ unit, code }: NonNullable<Statistic["quantity"]>): boolean =>
  [unit, code]
    .filter((words) => words !== undefined)
    .some((words) => COUNT_UNIT.test(words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim()))

const inRange = (fraction: number): ReadRisk =>
  fraction >= 0 && fraction <= 1 ? { per1000: tidy(1000 * fraction) } : { why: "out-of-range" }

/** Events per 1,000 person-years. Without a unit nobody can tell per how many: only what the house itself wrote is per one. */
export function readRate({ quantity }: Statistic, isOurs: boolean): ReadRisk {
  const value = quantity?.value
  if (!quantity || value === undefined || quantity.comparator !== undefined) return { why: "no-value" }
  const scale = scaleOf(quantity)
  if (scale === "none") return isOurs && value >= 0 ? { per1000: tidy(1000 * value) } : { why: "unit-missing" }
  if (scale === "unknown" || scale.of !== "time" || value < 0) return { why: "unit-unknown" }
  return { per1000: tidy(1000 * value * scale.factor) }
}

const DEVIATION = /^(?:sd|s d|standard deviation|ecart type|c53322)$/

/** Whether one saying of a type names a standard deviation. */
export const isOfDeviation = (saying: string): boolean => DEVIATION.test(folded(saying))

/** A standard deviation given beside a mean, in its unit. */
export function standardDeviationOf(statistic: Statistic): { deviation: number; from: AttributeEstimate } | null {
  const from = statistic.attributeEstimate?.find(({ type }) => sayingsOf(type).some(isOfDeviation))
  const quantity = from?.quantity
  const main = statistic.quantity
  const isSameUnit = quantity?.unit === undefined || main?.unit === undefined || quantity.unit === main.unit
  if (!from || quantity?.value === undefined || quantity.value <= 0 || quantity.comparator !== undefined || !isSameUnit)
    return null
  return { deviation: quantity.value, from }
}
