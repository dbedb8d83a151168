import { formatDay, type Moment } from "./format.ts"
import { interfaceLanguage } from "./interface-language.ts"

const SINCE = {
  fr: {
    today: "depuis aujourd’hui",
    yesterday: "depuis hier",
    days: (count: number) => `depuis ${count} jours`,
    weeks: (count: number) => `depuis ${count} semaines`,
    day: (day: string) => `depuis le ${day}`
  },
  en: {
    today: "since today",
    yesterday: "since yesterday",
    days: (count: number) => `for ${count} days`,
    weeks: (count: number) => `for ${count} weeks`,
    day: (day: string) => `since ${day}`
  }
}

const DAY_MILLISECONDS = 24 * 3600_000
const midnight = (moment: Date): number => new Date(moment).setHours(0, 0, 0, 0)

/** Since when, in words, by the days of the calendar of who reads: « depuis trois jours » is not « depuis 60 heures ». Far days by their date. */
export function sinceInWords(since: Moment, now: Date): string {
  const words = SINCE[interfaceLanguage.value]
  // A day that the clocks change is an hour longer or shorter.
  const days = Math.round((midnight(now) - midnight(new Date(since))) / DAY_MILLISECONDS)
  if (days <= 0) return words.today
  if (days === 1) return words.yesterday
  if (days < 14) return words.days(days)
  if (days < 56) return words.weeks(Math.floor(days / 7))
  return words.day(formatDay(since))
}
