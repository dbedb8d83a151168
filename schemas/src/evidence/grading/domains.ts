/** What GRADE judges of an outcome, as words alone: pages that only ask for them load no checking of shapes. */

export const DOWN_DOMAINS = ["riskOfBias", "inconsistency", "indirectness", "imprecision", "publicationBias"] as const
export type DownDomain = (typeof DOWN_DOMAINS)[number]
export const UP_DOMAINS = ["largeEffect", "doseResponse", "opposingConfounding"] as const
export type UpDomain = (typeof UP_DOMAINS)[number]
export type ReasonDomain = DownDomain | UpDomain

/** What one judges, in the order of the form: where one starts, five reasons to lower, three to raise. */
export const GRADING_DOMAINS = ["start", ...DOWN_DOMAINS, ...UP_DOMAINS] as const
export type GradingDomain = (typeof GRADING_DOMAINS)[number]
