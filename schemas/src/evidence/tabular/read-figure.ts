import type { EffectMeasure } from "../effects/measures.ts"

const PLAIN = /^[+-]?(\d+([.]\d*)?|[.]\d+)(e[+-]?\d{1,3})?$/i

/** A number as tables print it, with any minus sign, decimal point or comma and spaces between thousands; null for anything else. */
export function readFigure(text: string): number | null {
  const typed = text.replaceAll(/[\s\u00A0\u202F\u2009]/g, "").replace(/^[−–‒]/, "-")
  // « 1,234.5 » and « 1.234,5 »: of two signs, the last is the decimal one.
  const comma = typed.lastIndexOf(",")
  const point = typed.lastIndexOf(".")
  const plain =
    comma >= 0 && point >= 0
      ? comma > point
        ? typed.replaceAll(".", "").replace(",", ".")
        : typed.replaceAll(",", "")
      : typed.replace(",", ".")
  if (!PLAIN.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

/** A count of people or studies: « 1,234 » and « 1 234 » are one thousand two hundred and thirty-four; null where it is no whole number. */
export function readCount(text: string): number | null {
  const typed = text.trim().replaceAll(/(?<=\d)[\s\u00A0\u202F\u2009,.](?=\d{3}(\D|$))/g, "")
  const value = readFigure(typed)
  return value !== null && Number.isInteger(value) && value >= 0 ? value : null
}

/** A risk per 1,000 from « 150 per 1,000 », « 15 % », « 12/80 » or a bare number, which is per 1,000; null for anything else. */
export function readRisk(text: string): { per1000: number; counts: { events: number; total: number } | null } | null {
  const counted = /^\s*([\d\s\u00A0\u202F.,]+)\s*\/\s*([\d\s\u00A0\u202F.,]+?)\s*(\(.*\))?\s*$/.exec(text)
  if (counted) {
    const [events, total] = [readCount(counted[1] ?? ""), readCount(counted[2] ?? "")]
    return events === null || total === null || total === 0 || events > total
      ? null
      : { per1000: (1000 * events) / total, counts: { events, total } }
  }
  const percent = /^\s*([^%]+)%\s*$/.exec(text)
  const value = readFigure(
    percent ? (percent[1] ?? "") : text.replace(/(per|in|sur|pour)\s*1[\s\u00A0\u202F,.]?000\s*$/i, "")
  )
  if (value === null || value < 0) return null
  const per1000 = percent ? value * 10 : value
  return per1000 <= 1000 ? { per1000: Number(per1000.toPrecision(12)), counts: null } : null
}

/** How measures are written in tables, without case or dots. */
const MEASURES: Readonly<Record<string, EffectMeasure>> = {
  rr: "RR",
  "risk ratio": "RR",
  "relative risk": "RR",
  "risque relatif": "RR",
  or: "OR",
  "odds ratio": "OR",
  "rapport de cotes": "OR",
  hr: "HR",
  "hazard ratio": "HR",
  rd: "RD",
  dr: "RD",
  "risk difference": "RD",
  "difference de risques": "RD",
  md: "MD",
  dm: "MD",
  "mean difference": "MD",
  "difference de moyennes": "MD",
  smd: "SMD",
  dms: "SMD",
  "std mean difference": "SMD",
  "standardised mean difference": "SMD",
  "rate ratio": "rate-ratio",
  "rapport de taux": "rate-ratio"
}

/** The measure that a table names; null for one that is not known. */
export function readMeasure(text: string): EffectMeasure | null {
  const folded = text
    .normalize("NFD")
    .replaceAll(/\p{M}|\(.*?\)|\./gu, "")
    .toLowerCase()
    .trim()
  return MEASURES[folded] ?? null
}

export interface RelativeEffect {
  measure: EffectMeasure | null
  point: number
  low: number | null
  high: number | null
  /** What the words before the bounds say of them; null without bounds. */
  interval: IntervalKind | null
}

/** What an interval is: a confidence interval at a level, one that does not say its level, or another thing (« IQR », « 95% CrI »). */
type IntervalKind = number | "unsaid" | "other"

const FIGURE = "[−–‒+-]?[\\d.,]+"
const EFFECT = new RegExp(`^\\s*([\\p{L}][\\p{L} .-]*?)?\\s*(${FIGURE})\\s*(?:[([]\\s*(.*?)\\s*[)\\]])?\\s*$`, "iu")
const BOUNDS = new RegExp(
  `^((?:\\d{2}(?:[.,]\\d+)?\\s*%)?[^\\d−–‒+-]*(?:\\d{2}(?:[.,]\\d+)?\\s*%[^\\d−–‒+-]*)?)(${FIGURE}?)\\s*(?:to|à|;|,\\s|–|—)\\s*(${FIGURE})\\s*(?:[a-z](?:,[a-z])*)?$`,
  "iu"
)

/** « RR 0.70 (0.57 to 0.86) », « OR 1,71 [0,79 ; 3,69] », « MD −1.5 (95% CI −2.1, −0.9) »; null where it reads otherwise. */
export function readRelative(text: string): RelativeEffect | null {
  const found = EFFECT.exec(text.replaceAll(/[\s\u00A0\u202F]+/g, " "))
  if (!found) return null
  const [, named, point, inside] = found
  const bounds = inside === undefined ? undefined : BOUNDS.exec(inside)
  if (bounds === null) return null
  const [, label = "", low, high] = bounds ?? []
  const measure = named === undefined ? null : readMeasure(named)
  const values = [point, low, high].map((part) => (part === undefined ? undefined : readFigure(part)))
  if ((named !== undefined && measure === null) || values.includes(null)) return null
  return {
    measure,
    point: values[0] ?? 0,
    low: values[1] ?? null,
    high: values[2] ?? null,
    interval: bounds ? intervalKind(label) : null
  }
}

/** What the words beside an interval say that it is. */
function intervalKind(words: string): IntervalKind {
  const level = /(\d{2}(?:[.,]\d+)?)\s*%/.exec(words)?.[1]
  const rest = words
    .replace(/(\d{2}(?:[.,]\d+)?)\s*%/, " ")
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim()
    .toLowerCase()
  if (!/^(?:(?:ci|ic|confidence interval|intervalle de confiance)(?: à| a)?)?$/.test(rest)) return "other"
  return level === undefined ? "unsaid" : Number(level.replace(",", "."))
}

/** « 1,234 (5 RCTs) »: people, and studies where it says them; null where it reads otherwise. */
export function readPeople(text: string): { participants: number; studies: number | null; design: string } | null {
  const found = /^\s*([\d\s\u00A0\u202F.,]+?)\s*(?:\(\s*(\d+)\s*([^)]*)\))?\s*$/.exec(text.replace(/\r?\n/g, " "))
  const participants = found ? readCount(found[1] ?? "") : null
  if (!found || participants === null) return null
  return { participants, studies: found[2] === undefined ? null : Number(found[2]), design: (found[3] ?? "").trim() }
}
