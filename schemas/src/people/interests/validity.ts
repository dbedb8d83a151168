import type { DeclarationState } from "./kinds.ts"

/** How long a signed declaration is believed (rules R15, CSP L.1451-1: renewed at least yearly). */
const VALID_MONTHS = 12
/** How far back a declaration looks, in years (R.1451-2). */
export const YEARS_BACK = 5
/** How many days before the end a member is told, the earlier first. */
export const REMINDED_DAYS = [30, 7] as const
export type RemindedDays = (typeof REMINDED_DAYS)[number]

const DAY_MILLISECONDS = 24 * 3600_000

// Parts instead of a pattern of a locale: none of them may ever write a day otherwise.
const paris = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit"
})

/** The day of an instant where the house is, as its mails say it: what is signed half an hour after midnight is of the new day. */
export function houseDay(at: Date): string {
  const parts = new Map(paris.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS)

/** The last day of the month where a month has no such day: what is signed on 29 February ends on 28 February. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The last day on which a declaration is valid: the same day of the next year, when it is just twelve months old. */
export const lastValidDay = (signedOn: string): string => monthsLater(signedOn, VALID_MONTHS)

/** The oldest day of signing that is still valid on a day: all that were signed before have expired. */
export function oldestValidSigning(today: string): string {
  const yearAgo = monthsLater(today, -VALID_MONTHS)
  // On 29 February, what was signed on 28 February of the year before is a day too old.
  return daysLeft(yearAgo, today) < 0 ? monthsLater(`${today.slice(0, 7)}-01`, 1 - VALID_MONTHS) : yearAgo
}

/** How many days are left of a declaration: 0 on its last day, less once it has expired. */
export const daysLeft = (signedOn: string, today: string): number => daysBetween(today, lastValidDay(signedOn))

/**
 * Where a member's declaration stands.
 * @param signedOn the day of the last one that was signed; null before any.
 * @param hasDraft whether one is being filled in.
 */
export function declarationState(signedOn: string | null, hasDraft: boolean, today: string): DeclarationState {
  if (signedOn === null) return hasDraft ? "draft" : "missing"
  const left = daysLeft(signedOn, today)
  if (left < 0) return "expired"
  if (left <= REMINDED_DAYS[1]) return "expiring-soon"
  return left <= REMINDED_DAYS[0] ? "expiring" : "valid"
}

/** Which reminder is due on a day: the later one alone where both are, since nobody needs two mails at once; null when none is. */
export function dueReminder(signedOn: string, today: string): RemindedDays | null {
  const left = daysLeft(signedOn, today)
  if (left < 0) return null
  return [...REMINDED_DAYS].reverse().find((days) => left <= days) ?? null
}
