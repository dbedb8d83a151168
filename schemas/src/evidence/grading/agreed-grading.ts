import { z } from "zod"
import { certainty } from "../../vocabulary/closed-lists.ts"
import { gradingJudgements, reason } from "./judgements.ts"

/** What two reviewers agree on after grading alone: the judgements kept, and why where they had differed. */
export const agreedGrading = z.object({
  judgements: gradingJudgements,
  /** For each domain where the two had differed: why this level stays. */
  differences: z.array(z.object({ domain: z.string(), why: reason.shape.why })),
  /** Which side the outcome speaks for, and whether it alone would carry the recommendation: both decide the overall certainty. */
  favours: z.enum(["intervention", "comparison", "unclear"]),
  suffices: z.boolean(),
  certainty
})
export type AgreedGrading = z.infer<typeof agreedGrading>
