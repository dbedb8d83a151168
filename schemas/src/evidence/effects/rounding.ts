import type { AbsoluteEffect, Interval } from "./absolute-effect.ts"

/** Rounds half away from zero, forgiving the dust of binary fractions; 0 and never -0. */
export function roundForDisplay(value: number): number {
  const magnitude = Math.round(Math.abs(value) + 1e-9)
  return magnitude === 0 ? 0 : Math.sign(value) * magnitude
}

const rounded = ({ point, low, high }: Interval): Interval => ({
  point: roundForDisplay(point),
  low: low === null ? null : roundForDisplay(low),
  high: high === null ? null : roundForDisplay(high)
})

export type DisplayedEffect =
  | { estimable: true; interventionPer1000: Interval; differencePer1000: Interval }
  | { estimable: false; interventionPer1000: null; differencePer1000: null }

/** An absolute effect in whole people per 1,000: the only place where figures are rounded. */
export function displayPer1000(effect: AbsoluteEffect): DisplayedEffect {
  if (!effect.estimable) return effect
  return {
    estimable: true,
    interventionPer1000: rounded(effect.interventionPer1000),
    differencePer1000: rounded(effect.differencePer1000)
  }
}
