import type { Outcome } from "../questions/model.ts"
import { type EffectMeasure, MEASURES_OF } from "./measures.ts"

/** The measure in force: one that another kind of outcome used is kept, and says nothing here. */
export const measureOf = ({ kind, estimate }: Pick<Outcome, "kind" | "estimate">): EffectMeasure | null =>
  estimate.measure !== null && MEASURES_OF[kind].includes(estimate.measure) ? estimate.measure : null
