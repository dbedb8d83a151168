import type { Interval } from "./absolute-effect.ts"
import { roundForDisplay } from "./rounding.ts"

/** Out of how many people an effect is said: tables say 1,000, rare events need more. */
export const DENOMINATORS = [1000, 10_000, 100_000] as const
export type Denominator = (typeof DENOMINATORS)[number]

/** For everybody, a hundred people come first. */
const PLAIN_DENOMINATORS = [100, ...DENOMINATORS] as const
export type PlainDenominator = (typeof PLAIN_DENOMINATORS)[number]

/** Per 1,000 to per any number, unrounded. */
export const per = (per1000: number, denominator: number): number => (per1000 * denominator) / 1000

/**
 * The first denominator in which an effect shows a whole person: the effect by its rounding, a bound once it is at least one whole
 * person. An effect that rounds to nobody in 1,000 is not no effect. The last one where none does: less than one is then said.
 */
export const denominatorOf = (difference: Interval): Denominator => firstThatShows(difference, DENOMINATORS)

/** The same for sentences for everybody, which count a hundred people first. */
export const plainDenominatorOf = (difference: Interval): PlainDenominator =>
  firstThatShows(difference, PLAIN_DENOMINATORS)

function firstThatShows<Of extends number>({ point, low, high }: Interval, all: readonly [Of, ...Of[]]): Of {
  const isNone = [point, low, high].every((value) => value === null || value === 0)
  if (isNone) return all[0]
  const bounds = [low, high].filter((value) => value !== null)
  const shows = (one: Of) =>
    roundForDisplay(per(point, one)) !== 0 || bounds.some((value) => Math.abs(per(value, one)) >= 1 - 1e-9)
  return all.find(shows) ?? all[all.length - 1] ?? all[0]
}
