import { fold } from "@recos/schemas/text/fold"

/** What the words of a date hold; a month may stand without its year. */
export interface DateWords {
  year?: number
  month?: number
  day?: number
  /** Nothing else stands in the words: no season, no second month, no sign of doubt. */
  isWhole: boolean
}

/** The first letters that tell a month apart in English, French, Spanish, German, Italian and Portuguese; folded. */
const MONTHS = [
  /^(?:jan|ene|gen)/,
  /^(?:feb|fev|febr)/,
  /^(?:mar|maerz|mrz)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|out|ott)/,
  /^nov/,
  /^(?:dec|dez|dic)/
]
/** Words of other things that begin as a month does. */
const NO_MONTH = /^(?:maria|marche|set$)/

/** 1 to 12 for the name of a month in full or cut, else 0. */
function monthOf(word: string): number {
  const folded = fold(word)
  return NO_MONTH.test(folded) ? 0 : MONTHS.findIndex((month) => month.test(folded)) + 1
}

const daysIn = (month: number, year = 2000): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Keeps the parts that can be true together: no 30 February, no day without its month. */
export function dateOfParts(year: number | undefined, month = 0, day = 0, isWhole = true): DateWords | undefined {
  const isYear = year !== undefined && year >= 1 && year <= 9999
  const isMonth = month >= 1 && month <= 12
  const isDay = isMonth && day >= 1 && day <= daysIn(month, isYear ? year : 2000)
  if (!isYear && !isMonth) return undefined
  return {
    ...(isYear && { year }),
    ...(isMonth && { month }),
    ...(isDay && { day }),
    isWhole: isWhole && (isMonth || month === 0) && (isDay || day === 0)
  }
}

/**
 * Reads the words of a date as files have them: `2012/05//`, `2019-03-15`, `20190315`, `Mar 15`, `15 mars 2019`, `2001 Mar-Apr`,
 * `Spring 2012`, `c2010`. A day and a month that could each be the other are not kept. Undefined when there is no date in them.
 */
export function dateOf(given: string): DateWords | undefined {
  // « c2010 » and « ©2010 » are the year of the copyright.
  const words = given.trim().replace(/^(?:c|cop\.?|©)\s*(?=\d{4}$)/i, "")
  const [, compactYear, compactMonth, compactDay] = /^(\d{4})(\d{2})(\d{2})$/.exec(words) ?? []
  if (compactYear) return dateOfParts(Number(compactYear), Number(compactMonth), Number(compactDay))
  const [, year, month, day, rest = ""] =
    /^(\d{4})[/.-](\d{0,2})(?:[/.-](\d{0,2}))?(?:\/(.*)|T[\d:.+Z-]*)?$/.exec(words) ?? []
  if (year) return dateOfParts(Number(year), Number(month), Number(day), rest.trim() === "")
  return dateOfTokens(words)
}

function dateOfTokens(words: string): DateWords | undefined {
  const tokens = words.match(/\d+|\p{L}+/gu) ?? []
  const isYear = (token: string): boolean => /^\d{4}$/.test(token) && Number(token) > 0
  const year = tokens.find(isYear)
  const monthPlace = tokens.findIndex((token) => monthOf(token) > 0)
  const numbers = tokens.filter((token) => /^\d{1,2}$/.test(token)).map(Number)
  const left = tokens.length - (year ? 1 : 0)
  const signs = words.replaceAll(/[\p{L}\d\s,./-]/gu, "")
  if (monthPlace >= 0) {
    const [day] = numbers
    const used = 1 + (day === undefined ? 0 : 1)
    return dateOfParts(
      year ? Number(year) : undefined,
      monthOf(tokens[monthPlace] ?? ""),
      day,
      left === used && signs === ""
    )
  }
  if (!year) return undefined
  const isAllNumbers = numbers.length === left && signs === ""
  const [one = 0, two = 0] = numbers
  // `03/2019`, `15/03/2019`, `03/15/2019`; of `03/04/2019` the year alone is sure.
  if (isAllNumbers && left === 1) return dateOfParts(Number(year), one)
  if (isAllNumbers && left === 2 && one > 12) return dateOfParts(Number(year), two, one)
  if (isAllNumbers && left === 2 && two > 12) return dateOfParts(Number(year), one, two)
  return dateOfParts(Number(year), 0, 0, left === 0 && signs === "")
}

/** As CSL keeps a date that has its year. */
export function issuedOf({ year, month, day }: DateWords): { "date-parts": number[][] } | undefined {
  if (year === undefined) return undefined
  const parts = [year, month, day]
  const end = parts.indexOf(undefined)
  return { "date-parts": [(end === -1 ? parts : parts.slice(0, end)).flatMap((part) => part ?? [])] }
}
