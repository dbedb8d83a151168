import { isolateFrench } from "../../text/isolate-french.ts"
import type { Language } from "../../vocabulary/closed-lists.ts"
import type { EffectEstimate } from "../questions/estimate.ts"
import type { Interval } from "./absolute-effect.ts"
import { per } from "./denominator.ts"
import { MEASURE_SIGNS } from "./measure-labels.ts"
import type { OutcomeEffect } from "./outcome-effects.ts"
import { roundForDisplay } from "./rounding.ts"

interface EffectWords {
  locale: string
  outOf: (people: string, denominator: string) => string
  yearly: (events: string, denominator: string) => string
  /** Before the unit of a scale, which is in the language of the reco. */
  unit: string
  /** A standardised difference that nothing brings back to a scale. */
  deviations: (value: string) => string
  /** A difference with its direction, from a number without sign. */
  fewer: (value: string) => string
  more: (value: string) => string
  /** The same on a scale, where nothing is counted. */
  lower: (value: string) => string
  higher: (value: string) => string
  /** A risk, where a difference has a direction. */
  lessThanOne: string
  lessThanOneFewer: string
  lessThanOneMore: string
  none: string
  between: (low: string, high: string) => string
  /** After a relative effect: « RR 0,70 (IC à 95 % : 0,57 à 0,86) ». */
  interval: (low: string, high: string) => string
}

const WORDS: Record<Language, EffectWords> = {
  fr: {
    locale: "fr-FR",
    outOf: (people, denominator) => `${people} sur ${denominator}`,
    yearly: (events, denominator) => `${events} pour ${denominator} personnes suivies un an`,
    unit: ", en ",
    deviations: (value) => `${value}, en écarts types`,
    fewer: (value) => `${value} de moins`,
    more: (value) => `${value} de plus`,
    lower: (value) => `${value} de moins`,
    higher: (value) => `${value} de plus`,
    lessThanOne: "moins de 1",
    lessThanOneFewer: "moins de 1 en moins",
    lessThanOneMore: "moins de 1 en plus",
    none: "aucune différence",
    between: (low, high) => (/^[aeiouy]/u.test(low) ? `d’${low} à ${high}` : `de ${low} à ${high}`),
    interval: (low, high) => `IC à 95\u202f%\u202f: ${low} à ${high}`
  },
  en: {
    locale: "en-GB",
    outOf: (people, denominator) => `${people} in ${denominator}`,
    yearly: (events, denominator) => `${events} per ${denominator} people followed for a year`,
    unit: ", in ",
    deviations: (value) => `${value}, in standard deviations`,
    fewer: (value) => `${value} fewer`,
    more: (value) => `${value} more`,
    lower: (value) => `${value} lower`,
    higher: (value) => `${value} higher`,
    lessThanOne: "less than 1",
    lessThanOneFewer: "fewer by less than 1",
    lessThanOneMore: "more by less than 1",
    none: "no difference",
    between: (low, high) => `from ${low} to ${high}`,
    interval: (low, high) => `95% CI: ${low} to ${high}`
  },
  ar: {
    locale: "ar-u-nu-latn",
    outOf: (people, denominator) => `${people} من كل ${denominator}`,
    yearly: (events, denominator) => `${events} لكل ${denominator} شخص خلال سنة من المتابعة`,
    unit: "، بوحدة ",
    deviations: (value) => `${value}، بالانحرافات المعيارية`,
    fewer: (value) => `أقل بـ${value}`,
    more: (value) => `أكثر بـ${value}`,
    lower: (value) => `أقل بـ${value}`,
    higher: (value) => `أكثر بـ${value}`,
    lessThanOne: "أقل من 1",
    lessThanOneFewer: "أقل بأقل من 1",
    lessThanOneMore: "أكثر بأقل من 1",
    none: "لا فرق",
    between: (low, high) => `من ${low} إلى ${high}`,
    interval: (low, high) => `مجال الثقة 95%: ${low} إلى ${high}`
  }
}

const formatters = new Map<string, Intl.NumberFormat>()

/** A number as a language writes it, with a fixed number of decimals, or all that there are, where asked. Narrow spaces between thousands in French. */
export function numberInWords(value: number, language: Language, decimals?: number | "as-is"): string {
  const { locale } = WORDS[language]
  const key = `${locale} ${decimals}`
  const options = optionsOf(decimals)
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, options)
  formatters.set(key, formatter)
  return formatter.format(value).replace("-", "\u2212")
}

function optionsOf(decimals: number | "as-is" | undefined): Intl.NumberFormatOptions {
  if (decimals === undefined) return { maximumFractionDigits: 2 }
  if (decimals === "as-is") return { maximumFractionDigits: 20 }
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
}

/** A figure of a scale as its source gives it: no decimal is invented, and none that says something is rounded away. */
function onScale(value: number, language: Language): string {
  const isLostByRounding = Number(value.toFixed(2)) === 0
  return numberInWords(isLostByRounding ? Number(value.toPrecision(2)) : Number(value.toFixed(2)), language, "as-is")
}

/** One difference in words: « 13 de moins », « 2 de plus », « aucune différence » for exactly none. */
function signed(value: number, effect: Measured, language: Language): string {
  const words = WORDS[language]
  if (value === 0) return words.none
  if (effect.of === "scale") return (value < 0 ? words.lower : words.higher)(onScale(Math.abs(value), language))
  const count = Math.abs(roundForDisplay(per(value, effect.denominator)))
  if (count === 0) return value < 0 ? words.lessThanOneFewer : words.lessThanOneMore
  return (value < 0 ? words.fewer : words.more)(numberInWords(count, language, 0))
}

/** The bounds of a difference in words, « de 24 de moins à 2 de plus »; empty where the source gives no interval. */
function bounds(effect: Measured, language: Language): string {
  const { low, high } = effect.difference
  if (low === null || high === null) return ""
  return WORDS[language].between(signed(low, effect, language), signed(high, effect, language))
}

type Measured = Exclude<OutcomeEffect, { of: "nothing" }>

/** A difference in words, by its parts. */
export interface SaidDifference {
  /** « 48 de moins sur 1 000 », « 1,05 de moins ». */
  difference: string
  /** The unit of a scale as people wrote it, in French: pages in other languages mark it so. */
  unit: string
  /** « de 68 de moins à 22 de moins »; empty without an interval. */
  bounds: string
}

/** « 48 de moins sur 1 000 » and « de 68 de moins à 22 de moins »; null where the figures say nothing. */
export function differenceInWords(effect: OutcomeEffect, language: Language): SaidDifference | null {
  if (effect.of === "nothing") return null
  const words = WORDS[language]
  const said = signed(effect.difference.point, effect, language)
  const isNone = effect.difference.point === 0
  const unit = effect.of === "scale" && !isNone ? (effect.unit ?? "") : ""
  return { difference: isNone ? said : put(said, effect, words, language), unit, bounds: bounds(effect, language) }
}

function put(said: string, effect: Measured, words: EffectWords, language: Language): string {
  if (effect.of === "scale") return effect.unit === null ? words.deviations(said) : said
  return (effect.of === "rate" ? words.yearly : words.outOf)(said, numberInWords(effect.denominator, language, 0))
}

/** Before the unit of a scale: « , en ». */
export const unitLead = (language: Language): string => WORDS[language].unit

/** A difference in one line of plain text: « 1,05 de moins, en points sur une échelle de 7 (de 1,48 de moins à 0,62 de moins) ». */
export function differenceInLine({ difference, unit, bounds }: SaidDifference, language: Language): string {
  const measured = unit === "" ? difference : `${difference}${WORDS[language].unit}${isolateFrench(unit, language)}`
  return bounds === "" ? measured : `${measured} (${bounds})`
}

/** Without and with the intervention: « 159 sur 1 000 » and « 111 sur 1 000 », out of as many; null on a scale. */
export function risksInWords(effect: OutcomeEffect, language: Language): { without: string; with: string } | null {
  if (effect.of === "nothing" || effect.of === "scale") return null
  const shown = (per1000: number) => {
    const count = roundForDisplay(per(per1000, effect.denominator))
    // A risk that rounds to nobody is not nobody.
    const said = count === 0 && per1000 > 0 ? WORDS[language].lessThanOne : numberInWords(count, language, 0)
    return put(said, effect, WORDS[language], language)
  }
  return { without: shown(effect.baseline.per1000), with: shown(effect.intervention.point) }
}

/** « −13 sur 1 000 (−18 à −6) »: a difference as its source prints it, where 0 may stand for anything less than one. */
export function printedDifference({ point, low, high }: Interval, language: Language): string {
  const words = WORDS[language]
  const sign = (value: number) => {
    if (value === 0) return "0"
    return (value < 0 ? words.fewer : words.more)(numberInWords(Math.abs(value), language))
  }
  const said = words.outOf(sign(point), numberInWords(1000, language, 0))
  return low === null || high === null ? said : `${said} (${words.between(sign(low), sign(high))})`
}

/** « 120 sur 1 000 », or per 1,000 person-years; what the source gives, with two decimals at most. */
export function outOf1000(value: number, of: "people" | "rate", language: Language): string {
  const words = WORDS[language]
  return (of === "people" ? words.outOf : words.yearly)(onScale(value, language), numberInWords(1000, language, 0))
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
