import { z } from "zod"
import { outcomeId } from "../../ids.ts"
import { OUTCOME_KINDS } from "../effects/measures.ts"
import { baselineRisk, effectEstimate } from "./estimate.ts"
import { sentence } from "./fields.ts"
import { sourceStatement } from "./source-statement.ts"

/** What counts for people and can be measured, with what is known of it. */
export const outcome = z.object({
  id: outcomeId,
  name: sentence.min(1),
  kind: z.enum(OUTCOME_KINDS),
  /** Whether more of it is better for the person; null while nobody has said. */
  more: z.enum(["better", "worse"]).nullable(),
  estimate: effectEstimate,
  baselines: z.array(baselineRisk),
  source: sourceStatement.nullable()
})
export type Outcome = z.infer<typeof outcome>
