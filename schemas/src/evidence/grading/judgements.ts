import { z } from "zod"
import { certainty } from "../../vocabulary/closed-lists.ts"
import { paragraphs } from "../questions/fields.ts"
import { LOWERING_DOMAINS, UP_DOMAINS } from "./domains.ts"

/** One reason: how many levels it moves the certainty, and why in words. */
export const reason = z.object({ levels: z.number().int().min(0).max(3), why: paragraphs })
export type Reason = z.infer<typeof reason>

/** One reviewer's judgements on one outcome. A domain not judged yet is absent: « not set » is no « no concern ». */
export const gradingJudgements = z.object({
  /** High for what people say: CERQual always starts there. */
  start: certainty,
  /** Asked when the start is not the design's own: high for randomised studies, low for the others. */
  startWhy: paragraphs,
  down: z.partialRecord(z.enum(LOWERING_DOMAINS), reason),
  up: z.partialRecord(z.enum(UP_DOMAINS), reason)
})
export type GradingJudgements = z.infer<typeof gradingJudgements>
