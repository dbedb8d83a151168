import { z } from "zod"

/** A number with what it counts in. */
export interface GivenQuantity {
  value?: number | undefined
  unit?: string | undefined
  code?: string | undefined
  comparator?: unknown
}

/**
 * By what a value is multiplied to be a fraction of the people; « rate » when it counts time as well. `none`: no unit is written;
 * `unknown`: one that is not understood, or two that contradict each other.
 */
export type Scale = { of: "people" | "time"; factor: number } | "none" | "unknown"

const PEOPLE =
  "(?:events?|cases?|people|persons?|participants?|patients?|individuals?|subjects?|women|men|adults?|children|births|evenements?|cas|personnes?|femmes|hommes|adultes?|enfants?|sujets|naissances)"
const TIME =
  "(?:(?:person|patient|participant|personnes?|patients?)[ -]?(?:years?|annees?|ans?|time)|p\\.?y\\.?|years?|annees?|ans?|a)"
const COUNT = "((?:1|10|100|1[ .,]?000|10[ .,]?000|100[ .,]?000|1[ .,]?000[ .,]?000)|10[*^]-?\\d)"
const PER = new RegExp(
  `^(?:${PEOPLE} )?(?:(?:1? ?/|per|in|sur|pour|out of|parmi) ?)${COUNT}?(?: ?[-.]? ?(${TIME}|${PEOPLE}))?(?:${PEOPLE})?$`
)
const POWER = /^10[*^](-?\d)$/

const FIXED = new Map<string, number>(
  Object.entries({
    "%": 0.01,
    percent: 0.01,
    percentage: 0.01,
    pct: 0.01,
    "pour cent": 0.01,
    pourcent: 0.01,
    pourcentage: 0.01,
    "per cent": 0.01,
    "percentage points": 0.01,
    "percentage point": 0.01,
    "percent points": 0.01,
    "points de pourcentage": 0.01,
    "‰": 0.001,
    "[ppth]": 0.001,
    "per mille": 0.001,
    "pour mille": 0.001,
    "[ppm]": 0.000_001,
    ppm: 0.000_001,
    "1": 1,
    "1/1": 1,
    proportion: 1,
    proportions: 1,
    fraction: 1,
    ratio: 1,
    risk: 1,
    risque: 1,
    probability: 1,
    probabilite: 1,
    "[0,1]": 1
  })
)

const shown = (unit: string): string =>
  unit
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/\{[^}]*\}/g, "")
    .replaceAll(/[\s\u00A0\u202F\u2009]+/g, " ")
    .toLowerCase()
    .trim()

function scaleIn(unit: string): Scale {
  const words = shown(unit)
  if (words === "") return unit.trim() === "" ? "none" : scaleOfAnnotation(unit)
  const fixed = FIXED.get(words) ?? FIXED.get(words.replace(new RegExp(` of ${PEOPLE}$| des? ${PEOPLE}$`), ""))
  if (fixed !== undefined) return { of: "people", factor: fixed }
  const power = POWER.exec(words)
  if (power) return Number(power[1]) <= 0 ? { of: "people", factor: 10 ** Number(power[1]) } : "unknown"
  const per = PER.exec(words)
  if (!per) return "unknown"
  const [, count, what] = per
  const isTime = what !== undefined && new RegExp(`^${TIME}$`).test(what)
  if (count === undefined && what === undefined) return "unknown"
  return { of: isTime ? "time" : "people", factor: 1 / numberOf(count ?? "1") }
}

/** « {proportion} », which UCUM takes for 1, says what it is within its braces. */
function scaleOfAnnotation(unit: string): Scale {
  const inside = /^\s*\{([^}]*)\}\s*$/.exec(unit)?.[1] ?? ""
  return FIXED.has(shown(inside)) ? scaleIn(inside) : "unknown"
}

const numberOf = (count: string): number => {
  const power = POWER.exec(count)
  return power ? 10 ** Math.abs(Number(power[1])) : Number(count.replaceAll(/[ .,]/g, ""))
}

/** In what a quantity counts, by its unit and by its code, which must agree. */
export function scaleOf({ unit, code }: GivenQuantity): Scale {
  const scales = [unit, code].filter((words) => words !== undefined).map(scaleIn)
  const said = scales.filter((scale) => scale !== "none")
  const [first = "none"] = said
  const agree = said.every((scale) => sameScale(scale, first))
  if (agree) return first
  // « 12 people in 100 » with a code that nobody here knows: words that are understood are enough.
  const known = said.filter((scale) => scale !== "unknown")
  return known.length === 1 && code !== undefined && scaleIn(code) === "unknown" ? (known[0] ?? "unknown") : "unknown"
}

const sameScale = (one: Scale, other: Scale): boolean =>
  typeof one === "object" && typeof other === "object"
    ? one.of === other.of && one.factor === other.factor
    : one === other

/** Whether a value is only a bound (« < 0.001 »): no value that one could compute with. */
export const isBound = ({ comparator }: GivenQuantity): boolean => comparator !== undefined && comparator !== null

/** A number without the dust of binary fractions. */
export const tidy = (value: number): number => Number(value.toPrecision(12))

const quantityShape = z.looseObject({
  value: z.number().optional(),
  unit: z.string().optional(),
  code: z.string().optional(),
  comparator: z.unknown().optional()
})

/** A quantity as it is written, for telling it: « < 24.1 % ». */
export function quantityInWords(quantity: unknown): string {
  const read = quantityShape.safeParse(quantity)
  if (!read.success) return JSON.stringify(quantity) ?? ""
  const { value, unit, code, comparator } = read.data
  const units = [...new Set([unit, code].filter((words) => words !== undefined && words !== ""))].join(" / ")
  return [typeof comparator === "string" ? comparator : "", value ?? "", units].filter((part) => part !== "").join(" ")
}
