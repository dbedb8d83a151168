/** What kind of thing is measured. It may change at any time: fields that another kind used are kept, not cleared. */
export const OUTCOME_KINDS = ["dichotomous", "time-to-event", "continuous", "rate", "narrative", "qualitative"] as const
export type OutcomeKind = (typeof OUTCOME_KINDS)[number]

export const EFFECT_MEASURES = ["RR", "OR", "HR", "RD", "MD", "SMD", "rate-ratio"] as const
export type EffectMeasure = (typeof EFFECT_MEASURES)[number]

/** The measures that say something of each kind of outcome, the most usual first. */
export const MEASURES_OF: Record<OutcomeKind, readonly EffectMeasure[]> = {
  dichotomous: ["RR", "OR", "RD", "HR"],
  "time-to-event": ["HR", "RR", "OR", "RD"],
  continuous: ["MD", "SMD"],
  rate: ["rate-ratio"],
  narrative: [],
  qualitative: []
}

/** Whether an outcome is told in words alone, as an effect without figures or as what people say. */
export const isInWords = (kind: OutcomeKind): boolean => MEASURES_OF[kind].length === 0

/**
 * Whether an outcome speaks of an effect, and so counts in the certainty of effects. What people say in qualitative studies is graded by
 * CERQual and never enters it.
 */
export const speaksOfEffects = (kind: OutcomeKind): boolean => kind !== "qualitative"
