import type { Language } from "../vocabulary/closed-lists.ts"
import type { LineFinding } from "./findings.ts"
import { DIALLED, MONTHS } from "./plain-words.ts"
import { beginsInside, type Span, spansOf } from "./spans.ts"

const DATE = /(?<!\d)(?:\d{1,2}([/.-])\d{1,2}\1\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2})(?!\d)/g
const PERCENTAGE = /\d[\d.,]*\s*[%‰]|[%‰]|\bpour\s?cents?\b|\bpourcentages?\b|\bper\s?cent\b|\bpercentages?\b|٪/giu
const PHONE = /(?<!\d)(?:\+\d{2}|0)[\s.]?\d(?:[\s.]?\d{2}){4}(?!\d)/g
/** A whole number, with the spaces, points or commas that group its thousands. */
const NUMBER = /(?<![\d.,])\d{1,3}(?:[   .,]\d{3})+(?!\d)|\d+/g
const MOST = 100

/**
 * Dates in figures, percentages and numbers above 100; a year in a date, a number to dial and one that a device shows are let through.
 * @param shown digits that the reader finds on a device.
 */
export function checkNumbers(text: string, language: Language, shown: readonly string[] = []): LineFinding[] {
  const phones = spansOf(text, PHONE)
  const inPhone = beginsInside(text.length, phones)
  const dates = spansOf(text, DATE).filter((span) => !inPhone(span))
  const percentages = spansOf(text, PERCENTAGE)
  const told = beginsInside(text.length, [...phones, ...dates, ...percentages])
  const big = spansOf(text, NUMBER).filter((span) => {
    const digits = text.slice(span.from, span.to).replace(/\D/g, "")
    if (Number(digits) <= MOST || DIALLED.includes(digits) || shown.includes(digits)) return false
    return !told(span) && !isYear(text, span, digits, language)
  })
  return [
    ...dates.map((span) => ({ code: "date-in-figures" as const, ...span })),
    ...percentages.map((span) => ({ code: "percentage" as const, ...span })),
    ...big.map((span) => ({ code: "big-number" as const, ...span }))
  ]
}

/** « 3 mars 2026 », « March 2026 », « en 2026 », « in 2026 ». */
function isYear(text: string, { from }: Span, digits: string, language: Language): boolean {
  if (!/^(?:19|20)\d\d$/.test(digits)) return false
  const before = text
    .slice(Math.max(0, from - 16), from)
    .trimEnd()
    .toLowerCase()
  return [...MONTHS[language], "en", "in", "année", "year", "عام", "سنة"].some((word) => before.endsWith(word))
}
