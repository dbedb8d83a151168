import { z } from "zod"
import { someLines } from "../../text/typed-words.ts"
import { certainty } from "../../vocabulary/closed-lists.ts"
import { REASON_MAXIMUM } from "../lengths.ts"
import type { ReasonDomain } from "./domains.ts"
import { REASON_LIMITS } from "./grading-rules.ts"

const why = someLines(0, REASON_MAXIMUM)
const reason = (domain: ReasonDomain) =>
  z.object({ levels: z.number().int().min(0).max(REASON_LIMITS[domain]), why }).optional()

/** A grading while one thinks about it: nothing needs to be judged yet, but what is judged is within its range. */
export const gradingDraft = z.object({
  start: z.nullable(certainty),
  startWhy: why,
  down: z.object({
    riskOfBias: reason("riskOfBias"),
    inconsistency: reason("inconsistency"),
    indirectness: reason("indirectness"),
    imprecision: reason("imprecision"),
    publicationBias: reason("publicationBias"),
    methodologicalLimitations: reason("methodologicalLimitations"),
    coherence: reason("coherence"),
    adequacy: reason("adequacy"),
    relevance: reason("relevance"),
    confidence: reason("confidence")
  }),
  up: z.object({
    largeEffect: reason("largeEffect"),
    doseResponse: reason("doseResponse"),
    opposingConfounding: reason("opposingConfounding")
  })
})
export type GradingDraft = z.infer<typeof gradingDraft>
