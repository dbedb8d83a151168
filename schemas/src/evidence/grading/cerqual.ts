import type { Certainty } from "../../vocabulary/closed-lists.ts"
import { CERQUAL_COMPONENTS, type CerqualComponent, type CerqualDomain } from "./domains.ts"

/** How far one is concerned: 0 none or very minor, 1 minor, 2 moderate, 3 serious. */
const SERIOUS = 3
const LEVELS = ["very-low", "low", "moderate", "high"] as const satisfies readonly Certainty[]

/** How far each domain of CERQual goes: a concern to serious, the confidence from high down to very low. */
export const CERQUAL_LIMITS: Record<CerqualDomain, number> = {
  methodologicalLimitations: SERIOUS,
  coherence: SERIOUS,
  adequacy: SERIOUS,
  relevance: SERIOUS,
  confidence: LEVELS.length - 1
}

/**
 * The confidence in a finding once it is lowered by so many levels: every finding starts from high.
 * @throws RangeError for a number of levels that the scale does not have.
 */
export function confidenceLoweredBy(levels: number): Certainty {
  const level = LEVELS[LEVELS.length - 1 - levels]
  if (level === undefined) throw new RangeError(`confidence cannot be lowered by ${levels}`)
  return level
}

/** What the concerns ask of the confidence, which people judge over all of them and no sum gives. */
export type ConfidenceQuestion =
  /** Lowered, though no component raises a concern. */
  | "lowered-without-concern"
  /** Lowered by fewer levels than there are components with serious concerns; `least` says how many these are. */
  | "serious-not-lowered"
  /** Two components or more raise a concern, one of them moderate at least, and nothing is lowered. */
  | "several-not-lowered"

/**
 * Holds the confidence against the concerns: typically one level at least for each component with serious concerns; minor or moderate
 * ones need not lower, and several of them may together (Lewin et al., paper 2, Implement Sci 2018;13(Suppl 1):10, table 5).
 * @returns null where nothing is to be asked, or while the five are not all judged.
 */
export function confidenceQuestion(judged: Partial<Record<CerqualDomain, { levels: number } | undefined>>): {
  code: ConfidenceQuestion
  least: number
} | null {
  const concerns = CERQUAL_COMPONENTS.map((component: CerqualComponent) => judged[component]?.levels)
  const lowered = judged.confidence?.levels
  if (lowered === undefined || concerns.includes(undefined)) return null
  const raised = concerns.filter((level) => level !== undefined && level > 0)
  const least = Math.min(CERQUAL_LIMITS.confidence, raised.filter((level) => level === SERIOUS).length)
  if (lowered > 0 && raised.length === 0) return { code: "lowered-without-concern", least: 0 }
  if (lowered < least) return { code: "serious-not-lowered", least }
  const isSeveral = raised.length > 1 && raised.some((level) => level !== undefined && level > 1)
  return lowered === 0 && isSeveral ? { code: "several-not-lowered", least: 0 } : null
}
