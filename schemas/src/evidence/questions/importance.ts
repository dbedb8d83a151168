import { z } from "zod"
import { certainty } from "../../vocabulary/closed-lists.ts"
import { gradingJudgements, reason } from "./model.ts"

/** How much an outcome matters for deciding: GRADE's scale, 1 to 9 (GRADE guidelines 2, J Clin Epidemiol 2011;64:395-400). */
export const importance = z.number().int().min(1).max(9)

/** What one college makes of an outcome's importance. The colleges are shown side by side, never pooled. */
export const collegeImportance = z.object({ median: z.number().min(1).max(9), ratings: z.number().int().positive() })
export type CollegeImportance = z.infer<typeof collegeImportance>

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
