import { z } from "zod"
import { certainty } from "../../vocabulary/closed-lists.ts"

const interval = z.object({ point: z.number(), low: z.number().nullable(), high: z.number().nullable() })
const levels = z.number().int().min(0).max(3).optional()

/** A row of a published summary of findings, for a yes-or-no outcome. */
export const evidenceRow = z.object({
  measure: z.enum(["RR", "OR", "HR"]),
  counts: z.enum(["event", "event-free"]).optional(),
  relative: interval,
  baselinePer1000: z.number().min(0).max(1000),
  /** Events and people of the comparator group, where the source gives them. */
  baselineCounts: z.object({ events: z.number().min(0), total: z.number().positive() }).nullish(),
  published: z.object({
    interventionPer1000: interval.nullish(),
    differencePer1000: interval.nullish(),
    certainty: z.nullish(certainty)
  }),
  judgements: z
    .object({
      start: certainty,
      down: z.object({
        riskOfBias: levels,
        inconsistency: levels,
        indirectness: levels,
        imprecision: levels,
        publicationBias: levels
      }),
      up: z.object({ largeEffect: levels, doseResponse: levels, opposingConfounding: levels })
    })
    .nullish(),
  /** The sentence that tells the result to people. */
  wording: z.string().nullish()
})
export type EvidenceRow = z.infer<typeof evidenceRow>
