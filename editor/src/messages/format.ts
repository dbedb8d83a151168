import { type InterfaceLanguage, interfaceLanguage } from "./interface-language.ts"

const LOCALES: Record<InterfaceLanguage, string> = { fr: "fr-FR", en: "en-GB" }

/** Anything the server may give for a moment. */
export type Moment = string | number | Date

/** Chooses the form for a count: in French 0 and 1 are singular, in English 1 alone. */
export function plural(language: InterfaceLanguage, count: number, forms: { one: string; other: string }): string {
  return new Intl.PluralRules(LOCALES[language]).select(count) === "one" ? forms.one : forms.other
}

/** A day in full: « 3 mars 2026 ». */
export function formatDay(moment: Moment): string {
  const format = new Intl.DateTimeFormat(LOCALES[interfaceLanguage.value], { dateStyle: "long" })
  return format.format(new Date(moment))
}

/** A month, given as `2026-11`: « novembre 2026 ». */
export function formatMonth(month: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[interfaceLanguage.value], {
    month: "long",
    year: "numeric",
    timeZone: "UTC"
  })
  return format.format(new Date(`${month}-01`))
}

/** A day and an hour: « 3 mars 2026 à 14:05 ». */
export function formatMoment(moment: Moment): string {
  const format = new Intl.DateTimeFormat(LOCALES[interfaceLanguage.value], { dateStyle: "long", timeStyle: "short" })
  return format.format(new Date(moment))
}

/** Names in a row: « Léa, Paul et Rosa ». */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[interfaceLanguage.value], { type: "conjunction" }).format(items)
}

/** A share of a whole, 0 to 1: « 40 % ». */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(LOCALES[interfaceLanguage.value], { style: "percent" }).format(share)
}

/** A number with this many decimals: « 0,62 ». */
export function formatNumber(value: number, decimals: number): string {
  const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return new Intl.NumberFormat(LOCALES[interfaceLanguage.value], format).format(value)
}

/** A size in the largest unit that leaves something before the comma: « 12,4 Go ». */
export function formatBytes(bytes: number): string {
  const steps = ["kilobyte", "megabyte", "gigabyte", "terabyte"] as const
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3) - 1, 0), steps.length - 1)
  return new Intl.NumberFormat(LOCALES[interfaceLanguage.value], {
    style: "unit",
    unit: steps[step] ?? "kilobyte",
    maximumFractionDigits: 1
  }).format(bytes / 1000 ** (step + 1))
}
