import type { Certainty } from "../../vocabulary/closed-lists.ts"
import type { Outcome } from "../questions/outcome.ts"
import type { OutcomeEffect } from "./outcome-effects.ts"

/** What an effect is read with: how sure one is of it, whether more is good, from where on it counts, what it is called. */
export interface EffectMeaning extends Partial<Pick<Outcome, "more" | "minimalImportant" | "everyday">> {
  certainty: Certainty | null
}

export type EffectSize = "trivial" | "small" | "moderate" | "large"
export type Worth = "benefit" | "harm"

/** What the figures of an effect allow one to say, before any word. */
export interface EffectReading {
  /** Where the estimate lies; `none` only for exactly no effect. */
  side: "fewer" | "more" | "none"
  /** `one-side`: both bounds lie beyond no effect; `touches`: one of them is exactly no effect; `unknown`: one is missing. */
  interval: "one-side" | "touches" | "both-sides" | "unknown"
  /** By the difference that matters to people; null where nobody said which one does. */
  size: EffectSize | null
  /** How much of the interval is too small to matter: all, some or none of it; null where nobody said what matters. */
  tooSmall: "all" | "some" | "none" | null
  /** What the estimate's side is for the person; null where nobody said, or for no effect. */
  worth: Worth | null
  /** Whether somebody said which side is good. */
  isValued: boolean
}

/**
 * From how many times the difference that matters an effect is moderate, then large: 5, 10 and 20 points out of 100 are small, moderate
 * and large for the American College of Physicians (Ann Intern Med 2017;166:480-492). A convention of the house (docs/decisions/0038).
 */
const MODERATE_FROM = 2
const LARGE_FROM = 4

type Measured = Exclude<OutcomeEffect, { of: "nothing" }>

/** Reads an effect: its side, what its interval holds, its size, what it is for the person. */
export function readEffect(
  { difference }: Pick<Measured, "difference">,
  { more = null, minimalImportant = null }: EffectMeaning
): EffectReading {
  const { point, low, high } = difference
  const side = sideOf(point)
  return {
    side,
    interval: low === null || high === null ? "unknown" : intervalOf(low, high),
    size: minimalImportant === null ? null : sizeOf(Math.abs(point) / minimalImportant),
    tooSmall: minimalImportant === null || low === null || high === null ? null : tooSmall(low, high, minimalImportant),
    worth: worthOf(side, more),
    isValued: more !== null
  }
}

const sideOf = (value: number): EffectReading["side"] => {
  if (value === 0) return "none"
  return value < 0 ? "fewer" : "more"
}

function intervalOf(low: number, high: number): EffectReading["interval"] {
  if (low === 0 || high === 0) return "touches"
  return low < 0 === high < 0 ? "one-side" : "both-sides"
}

function sizeOf(times: number): EffectSize {
  if (times < 1) return "trivial"
  if (times < MODERATE_FROM) return "small"
  return times < LARGE_FROM ? "moderate" : "large"
}

function tooSmall(low: number, high: number, matters: number): "all" | "some" | "none" {
  if (low > -matters && high < matters) return "all"
  return high <= -matters || low >= matters ? "none" : "some"
}

function worthOf(side: EffectReading["side"], more: Outcome["more"]): Worth | null {
  if (side === "none" || more === null) return null
  return (side === "more") === (more === "better") ? "benefit" : "harm"
}

/**
 * Whether a sentence may say in which direction the effect goes: its whole interval must lie on one side, and the evidence be more
 * than very uncertain. Not graded is not sure.
 */
export const claimsDirection = ({ interval }: EffectReading, certainty: Certainty | null): boolean =>
  interval === "one-side" && certainty !== null && certainty !== "very-low"
