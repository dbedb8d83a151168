import type { Outcome } from "../questions/outcome.ts"
import { measureOf } from "./measure-of.ts"

/**
 * What other figures do to the conclusion they allow: `reversed` (from one side of no effect to the other), `now-open` (the interval
 * now holds no effect), `now-clear` (it no longer does), `same`; `unknown` where one of the two has no interval to be read.
 */
export type EffectTurn = "reversed" | "now-open" | "now-clear" | "same" | "unknown"

type Figures = Pick<Outcome, "kind" | "estimate">

/** Compares two estimates of one outcome by where their whole intervals lie: below no effect, above it, or around it. */
export function effectTurn(before: Figures, after: Figures): EffectTurn {
  const from = sideOf(before)
  const to = sideOf(after)
  if (from === null || to === null) return "unknown"
  if (from === to) return "same"
  if (to === 0) return "now-open"
  return from === 0 ? "now-clear" : "reversed"
}

const DIFFERENCES = ["RD", "MD", "SMD"]

/** The estimate that leaves things as they are. */
export const noEffectOf = (measure: string): 0 | 1 => (DIFFERENCES.includes(measure) ? 0 : 1)

/** -1: the whole interval lies below no effect; 1: above it; 0: it holds no effect; null where no interval can be read. */
export function sideOf(figures: Figures): -1 | 0 | 1 | null {
  const measure = measureOf(figures)
  const { low, high } = figures.estimate
  if (measure === null || low === null || high === null || low > high) return null
  const none = noEffectOf(measure)
  if (high < none) return -1
  return low > none ? 1 : 0
}
