import type { EffectEstimate } from "../questions/model.ts"

/** An estimate of which nothing is known yet. */
export const emptyEstimate = (): EffectEstimate => ({
  measure: null,
  counts: "event",
  point: null,
  low: null,
  high: null,
  unit: "",
  comparatorMean: null,
  standardDeviation: null,
  studies: null,
  participants: null,
  design: "",
  followUp: "",
  narrative: "",
  references: []
})
