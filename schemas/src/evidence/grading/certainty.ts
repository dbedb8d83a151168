import type { Certainty } from "../../vocabulary/closed-lists.ts"

const LEVELS = ["very-low", "low", "moderate", "high"] as const satisfies readonly Certainty[]

/** Reasons to lower, in levels: 0, 1 serious, 2 very serious; 3, extremely serious, for risk of bias and imprecision only. */
export interface DownReasons {
  riskOfBias?: number
  inconsistency?: number
  indirectness?: number
  imprecision?: number
  publicationBias?: number
}

/** Reasons to raise, in levels: large effect 0-2 (RR beyond 2 or 0.5; beyond 5 or 0.2), the two others 0-1. */
export interface UpReasons {
  largeEffect?: number
  doseResponse?: number
  opposingConfounding?: number
}

export type CertaintyWarning =
  /** Raised although the studies are randomised: not foreseen by GRADE. */
  | "raised-from-high"
  /** Raised although something lowers it: usually only without any reason to lower. */
  | "raised-and-lowered"
  /** Lowered by three levels in one domain. */
  | "extremely-serious"
  /** The reasons go past the scale: the level stops at its end. */
  | "beyond-scale"

/** How many levels each reason may move the certainty. */
export const DOWN_LIMITS = {
  riskOfBias: 3,
  inconsistency: 2,
  indirectness: 2,
  imprecision: 3,
  publicationBias: 2
} as const
export const UP_LIMITS = { largeEffect: 2, doseResponse: 1, opposingConfounding: 1 } as const

function total(reasons: Record<string, number | undefined>, limits: Record<string, number>): number {
  let sum = 0
  for (const [name, levels = 0] of Object.entries(reasons)) {
    const limit = limits[name]
    if (limit === undefined || !Number.isInteger(levels) || levels < 0 || levels > limit) {
      throw new RangeError(`${name} cannot be ${levels}`)
    }
    sum += levels
  }
  return sum
}

/**
 * The certainty of one outcome: start - down + up, held between very low and high
 * (GRADE guidelines 3, J Clin Epidemiol 2011;64:401-406, and 9, 2011;64:1311-1316). The same levels make no warning or the same ones.
 * @throws RangeError for a reason outside its range.
 */
export function gradeCertainty(input: { start: Certainty; down: DownReasons; up: UpReasons }): {
  certainty: Certainty
  warnings: CertaintyWarning[]
} {
  const down = total({ ...input.down }, DOWN_LIMITS)
  const up = total({ ...input.up }, UP_LIMITS)
  const level = LEVELS.indexOf(input.start) - down + up
  const held = Math.min(LEVELS.length - 1, Math.max(0, level))
  const warnings: CertaintyWarning[] = []
  if (up > 0 && input.start === "high") warnings.push("raised-from-high")
  if (up > 0 && down > 0) warnings.push("raised-and-lowered")
  if (Object.values(input.down).some((levels) => levels === 3)) warnings.push("extremely-serious")
  if (held !== level) warnings.push("beyond-scale")
  return { certainty: LEVELS[held] ?? "very-low", warnings }
}

export interface JudgedOutcome {
  /** 1-9; 7-9 is critical for the decision. */
  importance: number
  certainty: Certainty
  /** Which side the outcome speaks for. */
  favours: "intervention" | "comparison" | "unclear"
  /** Whether this outcome alone would carry the recommendation. */
  suffices: boolean
}

/**
 * The overall certainty over the critical outcomes; null when none is critical. Where they disagree or leave doubt, the lowest;
 * where all point the same way, the highest among those that alone suffice (KCE process book, node 96).
 */
export function overallCertainty(outcomes: readonly JudgedOutcome[]): Certainty | null {
  const critical = outcomes.filter((outcome) => outcome.importance >= 7)
  if (critical.length === 0) return null
  const levels = (list: readonly JudgedOutcome[]) => list.map((outcome) => LEVELS.indexOf(outcome.certainty))
  const sides = new Set(critical.map((outcome) => outcome.favours))
  const sufficient = critical.filter((outcome) => outcome.suffices)
  const agree = sides.size === 1 && !sides.has("unclear") && sufficient.length > 0
  return LEVELS[agree ? Math.max(...levels(sufficient)) : Math.min(...levels(critical))] ?? null
}

/** Outcome importance as GRADE groups it: 7-9 critical, 4-6 important, 1-3 limited. */
export function importanceClass(importance: number): "critical" | "important" | "limited" {
  if (importance >= 7) return "critical"
  return importance >= 4 ? "important" : "limited"
}
