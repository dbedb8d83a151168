import { type OutcomeKind, speaksOfEffects } from "../effects/measures.ts"

/** What GRADE and CERQual judge of an outcome, as words alone: pages that only ask for them load no checking of shapes. */

export const DOWN_DOMAINS = ["riskOfBias", "inconsistency", "indirectness", "imprecision", "publicationBias"] as const
export type DownDomain = (typeof DOWN_DOMAINS)[number]
export const UP_DOMAINS = ["largeEffect", "doseResponse", "opposingConfounding"] as const
type UpDomain = (typeof UP_DOMAINS)[number]

/**
 * The four components of GRADE-CERQual, by which a finding in the words of people is judged (Lewin et al., Implement Sci 2018;13(Suppl
 * 1):2). Each holds how far one is concerned, which lowers nothing by itself.
 */
export const CERQUAL_COMPONENTS = ["methodologicalLimitations", "coherence", "adequacy", "relevance"] as const
export type CerqualComponent = (typeof CERQUAL_COMPONENTS)[number]
/** The components, then how many levels all their concerns together lower the confidence. */
export const CERQUAL_DOMAINS = [...CERQUAL_COMPONENTS, "confidence"] as const
export type CerqualDomain = (typeof CERQUAL_DOMAINS)[number]

/** Every domain of which a grading holds judgements under `down`. */
export const LOWERING_DOMAINS = [...DOWN_DOMAINS, ...CERQUAL_DOMAINS] as const
export type LoweringDomain = (typeof LOWERING_DOMAINS)[number]
export type ReasonDomain = LoweringDomain | UpDomain

/** All that one may judge, in the order of the forms. */
export const GRADING_DOMAINS = ["start", ...DOWN_DOMAINS, ...UP_DOMAINS, ...CERQUAL_DOMAINS] as const
export type GradingDomain = (typeof GRADING_DOMAINS)[number]

/** By what an outcome is graded: an effect by GRADE, what people say by CERQual. */
export type GradingMethod = "grade" | "cerqual"

/** The method that grades outcomes of a kind. */
export const methodFor = (kind: OutcomeKind): GradingMethod => (speaksOfEffects(kind) ? "grade" : "cerqual")

/** What each method judges, in the order of its form. */
export const DOMAINS_OF: Record<GradingMethod, readonly GradingDomain[]> = {
  grade: ["start", ...DOWN_DOMAINS, ...UP_DOMAINS],
  cerqual: CERQUAL_DOMAINS
}
