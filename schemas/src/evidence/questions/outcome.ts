import { z } from "zod"
import { addedLater } from "../../format/added-later.ts"
import { outcomeId } from "../../ids.ts"
import { DENOMINATORS } from "../effects/denominator.ts"
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
  /**
   * Out of how many people the effect is said; null: the first of `DENOMINATORS` that shows a whole person.
   */
  denominator: addedLater(z.literal(DENOMINATORS).nullable(), null),
  /**
   * The smallest difference that matters to people, as the authors set it: people in 1,000 (events per 1,000 person-years), or the unit
   * of the scale (standard deviations where nothing brings back to one). Null while nobody has said: then no size is told.
   */
  minimalImportant: addedLater(z.number().positive().nullable(), null),
  /** What is measured in everyday words, with its article: « la gêne due à la toux ». */
  everyday: addedLater(sentence, ""),
  estimate: effectEstimate,
  baselines: z.array(baselineRisk),
  source: sourceStatement.nullable()
})
export type Outcome = z.infer<typeof outcome>
