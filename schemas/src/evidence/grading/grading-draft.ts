import { z } from "zod"
import { someLines } from "../../text/typed-words.ts"
import { certainty } from "../../vocabulary/closed-lists.ts"
import type { ReasonDomain } from "./domains.ts"
import { REASON_LIMITS } from "./grading-rules.ts"

/** A reason is a paragraph: two of them, put together by a reconciliation, still fit the published shape. */
const why = someLines(0, 2000)
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
    publicationBias: reason("publicationBias")
  }),
  up: z.object({
    largeEffect: reason("largeEffect"),
    doseResponse: reason("doseResponse"),
    opposingConfounding: reason("opposingConfounding")
  })
})
export type GradingDraft = z.infer<typeof gradingDraft>
