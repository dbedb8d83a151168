import { z } from "zod"
import { EFFECT_MEASURES } from "../effects/measures.ts"
import { paragraphs, referenceId, sentence } from "./fields.ts"

/** A risk without the intervention, for one kind of people; several may stand side by side (low risk, high risk). */
export const baselineRisk = z.object({
  id: z.string(),
  /** Whom it speaks of: « personnes déjà opérées ». */
  label: sentence,
  /** People in 1,000; for rates, events per 1,000 person-years. Never rounded. */
  per1000: z.number().min(0),
  counts: z.object({ events: z.number().min(0), total: z.number().positive() }).nullable(),
  /** Where the figure comes from, in words, and the reference when it is one of the reco's. */
  source: sentence,
  reference: referenceId.nullable()
})
export type BaselineRisk = z.infer<typeof baselineRisk>

/** An effect as the source gives it. Every field may be empty: « not found in the source » is information. */
export const effectEstimate = z.object({
  measure: z.enum(EFFECT_MEASURES).nullable(),
  /** What a hazard ratio's baseline counts. */
  counts: z.enum(["event", "event-free"]),
  point: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** For continuous outcomes: the unit or the scale with its range, the comparator's mean, the scale's standard deviation. */
  unit: sentence,
  comparatorMean: z.number().nullable(),
  standardDeviation: z.number().positive().nullable(),
  studies: z.number().int().min(0).nullable(),
  participants: z.number().int().min(0).nullable(),
  design: sentence,
  followUp: sentence,
  /** For outcomes without figures, and as a comment for the others. */
  narrative: paragraphs,
  references: z.array(referenceId)
})
export type EffectEstimate = z.infer<typeof effectEstimate>
