import type { Certainty, Strength } from "../../vocabulary/closed-lists.ts"

/**
 * Whether a recommendation asks why it is strong: GRADE expects a strong one on low or very low certainty in few situations only
 * (Andrews JC et al., GRADE guidelines 15, J Clin Epidemiol 2013;66:726-735). It asks for a reason and changes neither field.
 */
export function asksWhyStrong(strength: Strength | null, certainty: Certainty | null): boolean {
  return strength === "strong" && (certainty === "low" || certainty === "very-low")
}

const SAYS_LOW = [
  /\bcertitude\b[^.!?\n]{0,40}\bfaible\b/iu,
  /\blow[\s-]+certainty\b|\bcertainty\b[^.!?\n]{0,40}\blow\b/iu,
  /يقين[^.!?؟\n]{0,40}منخفض/u
]

/** Whether the reasons given in a text speak of the low certainty, which is where one says why a recommendation is strong. */
export const saysWhyStrong = (reasons: string): boolean => SAYS_LOW.some((words) => words.test(reasons))
