import type { Language } from "../../vocabulary/closed-lists.ts"
import type { EffectEstimate, EffectMeasure } from "../questions/model.ts"
import type { Interval } from "./absolute-effect.ts"
import type { OutcomeEffect } from "./outcome-effects.ts"
import { roundForDisplay } from "./rounding.ts"

interface EffectWords {
  locale: string
  outOf: (people: string) => string
  yearly: (events: string) => string
  points: (value: string, unit: string) => string
  /** The unit of a standardised difference that nothing brings back to a scale. */
  deviations: string
  /** A difference with its direction, from a number without sign. */
  fewer: (value: string) => string
  more: (value: string) => string
  none: string
  between: (low: string, high: string) => string
  /** After a relative effect: « RR 0,70 (IC à 95 % : 0,57 à 0,86) ». */
  interval: (low: string, high: string) => string
}

const WORDS: Record<Language, EffectWords> = {
  fr: {
    locale: "fr-FR",
    outOf: (people) => `${people} sur 1\u202f000`,
    yearly: (events) => `${events} pour 1\u202f000 personnes suivies un an`,
    points: (value, unit) => (unit === "" ? value : `${value} (${unit})`),
    deviations: "en écarts types",
    fewer: (value) => `${value} de moins`,
    more: (value) => `${value} de plus`,
    none: "aucune différence",
    between: (low, high) => `de ${low} à ${high}`,
    interval: (low, high) => `IC à 95\u202f%\u202f: ${low} à ${high}`
  },
  en: {
    locale: "en-GB",
    outOf: (people) => `${people} in 1,000`,
    yearly: (events) => `${events} per 1,000 people followed for a year`,
    points: (value, unit) => (unit === "" ? value : `${value} (${unit})`),
    deviations: "in standard deviations",
    fewer: (value) => `${value} fewer`,
    more: (value) => `${value} more`,
    none: "no difference",
    between: (low, high) => `from ${low} to ${high}`,
    interval: (low, high) => `95% CI: ${low} to ${high}`
  },
  ar: {
    locale: "ar-u-nu-latn",
    outOf: (people) => `${people} من كل 1000`,
    yearly: (events) => `${events} لكل 1000 شخص خلال سنة من المتابعة`,
    points: (value, unit) => (unit === "" ? value : `${value} (${unit})`),
    deviations: "بالانحرافات المعيارية",
    fewer: (value) => `أقل بـ${value}`,
    more: (value) => `أكثر بـ${value}`,
    none: "لا فرق",
    between: (low, high) => `من ${low} إلى ${high}`,
    interval: (low, high) => `مجال الثقة 95%: ${low} إلى ${high}`
  }
}

const formatters = new Map<string, Intl.NumberFormat>()

/** A number as a language writes it, with a fixed number of decimals where asked. Narrow spaces between thousands in French. */
export function numberInWords(value: number, language: Language, decimals?: number): string {
  const { locale } = WORDS[language]
  const key = `${locale} ${decimals}`
  const options = decimals === undefined ? { maximumFractionDigits: 2 } : fixed(decimals)
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, options)
  formatters.set(key, formatter)
  return formatter.format(value).replace("-", "\u2212")
}

const fixed = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals })

/** One difference in words: « 13 de moins », « 2 de plus », « aucune différence ». `decimals` 0 counts people. */
function signed(value: number, language: Language, decimals: number): string {
  const words = WORDS[language]
  const shown = decimals === 0 ? roundForDisplay(value) : Number(value.toFixed(decimals))
  if (shown === 0) return words.none
  const magnitude = numberInWords(Math.abs(shown), language, decimals)
  return shown < 0 ? words.fewer(magnitude) : words.more(magnitude)
}

/** The bounds of a difference in words, « de 24 de moins à 2 de plus »; empty where the source gives no interval. */
function bounds({ low, high }: Interval, language: Language, decimals: number): string {
  if (low === null || high === null) return ""
  return WORDS[language].between(signed(low, language, decimals), signed(high, language, decimals))
}

/** « 48 de moins sur 1 000 » and « de 68 de moins à 22 de moins »; null where the figures say nothing. */
export function differenceInWords(
  effect: OutcomeEffect,
  language: Language
): { difference: string; bounds: string } | null {
  if (effect.of === "nothing") return null
  const words = WORDS[language]
  const decimals = effect.of === "scale" ? 2 : 0
  const point = signed(effect.difference.point, language, decimals)
  const isNone = point === words.none
  const put = {
    people: words.outOf,
    rate: words.yearly,
    scale: (value: string) => words.points(value, effect.of === "scale" ? (effect.unit ?? words.deviations) : "")
  }[effect.of]
  return {
    difference: isNone && effect.of === "scale" ? point : put(point),
    bounds: bounds(effect.difference, language, decimals)
  }
}

/** Without and with the intervention: « 159 sur 1 000 » and « 111 sur 1 000 »; null on a scale without the comparator's mean. */
export function risksInWords(effect: OutcomeEffect, language: Language): { without: string; with: string } | null {
  if (effect.of === "nothing" || effect.of === "scale") return null
  const put = effect.of === "people" ? WORDS[language].outOf : WORDS[language].yearly
  const shown = (value: number) => put(numberInWords(roundForDisplay(value), language, 0))
  return { without: shown(effect.baseline.per1000), with: shown(effect.intervention.point) }
}

/** « 120 sur 1 000 », or per 1,000 person-years; what the source gives, with two decimals at most. */
export function outOf1000(value: number, of: "people" | "rate", language: Language): string {
  const put = of === "people" ? WORDS[language].outOf : WORDS[language].yearly
  return put(numberInWords(value, language))
}

/** The abbreviation of a relative measure, as sources print it in each language. */
export const MEASURE_SIGNS: Record<EffectMeasure, Record<Language, string>> = {
  RR: { fr: "RR", en: "RR", ar: "RR" },
  OR: { fr: "OR", en: "OR", ar: "OR" },
  HR: { fr: "HR", en: "HR", ar: "HR" },
  RD: { fr: "DR", en: "RD", ar: "RD" },
  MD: { fr: "DM", en: "MD", ar: "MD" },
  SMD: { fr: "DMS", en: "SMD", ar: "SMD" },
  "rate-ratio": { fr: "rapport de taux", en: "rate ratio", ar: "نسبة المعدلات" }
}

/** « RR 0,70 (IC à 95 % : 0,57 à 0,86) »; empty without a measure or a point estimate. */
export function estimateInWords({ measure, point, low, high }: EffectEstimate, language: Language): string {
  if (measure === null || point === null) return ""
  const number = (value: number) => numberInWords(value, language, decimalsOf(value))
  const head = `${MEASURE_SIGNS[measure][language]} ${number(point)}`
  return low === null || high === null ? head : `${head} (${WORDS[language].interval(number(low), number(high))})`
}

/** Two decimals as tables print them; more only where the estimate has them. */
const decimalsOf = (value: number): number => (Number(value.toFixed(2)) === value ? 2 : 3)
