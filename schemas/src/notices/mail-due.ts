import type { Pace } from "./notice.ts"

/** The zone of the house: mails that gather what happened leave in its morning. */
const ZONE = "Europe/Paris"
const DIGEST_HOUR = 7
const MONDAY = 1
const HOUR_MILLISECONDS = 3600_000
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS
/** What happens within so little time is one mail, also for who wants it at once; and who sees it meanwhile gets none. */
const AT_ONCE_MILLISECONDS = 2 * 60_000

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric"
})

/** What the clocks of the zone show at a moment, as if it were universal time. */
function shown(moment: number): number {
  const of = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(of.year ?? 0, (of.month ?? 1) - 1, of.day, of.hour, of.minute, of.second)
}

/** The moment at which the clocks of the zone show a time. That of a digest never falls into the hour that a change of clocks skips or repeats. */
function momentShowing(time: number): number {
  const guess = time - (shown(time) - time)
  return guess - (shown(guess) - time)
}

/** When a mail tells what happened at a moment, at a pace; null for never. */
export function mailDue(at: Date, pace: Pace): Date | null {
  if (pace === "never") return null
  if (pace === "at-once") return new Date(at.getTime() + AT_ONCE_MILLISECONDS)
  const local = shown(at.getTime())
  let day = local - (local % DAY_MILLISECONDS) + DIGEST_HOUR * HOUR_MILLISECONDS
  if (day <= local) day += DAY_MILLISECONDS
  while (pace === "weekly" && new Date(day).getUTCDay() !== MONDAY) day += DAY_MILLISECONDS
  return new Date(momentShowing(day))
}
