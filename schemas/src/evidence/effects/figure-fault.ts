import type { Interval } from "./absolute-effect.ts"
import type { EffectMeasure } from "./measures.ts"

/** Why the figures of an estimate cannot be right. */
export type FigureFault =
  | "ratio-not-positive"
  | "difference-out-of-range"
  | "bounds-out-of-order"
  | "point-outside-interval"

const RATIOS: readonly EffectMeasure[] = ["RR", "OR", "HR", "rate-ratio"]

/** The fault of figures that cannot be right; null for figures that can. From faulty figures nothing is computed. */
export function figureFault(measure: EffectMeasure, { point, low, high }: Interval): FigureFault | null {
  const given = [point, low, high].filter((value) => value !== null)
  if (RATIOS.includes(measure) && (point <= 0 || given.some((value) => value < 0))) return "ratio-not-positive"
  if (measure === "RD" && given.some((value) => Math.abs(value) > 1)) return "difference-out-of-range"
  if (low !== null && high !== null && low > high) return "bounds-out-of-order"
  const isOutside = (low !== null && point < low) || (high !== null && point > high)
  return isOutside ? "point-outside-interval" : null
}
