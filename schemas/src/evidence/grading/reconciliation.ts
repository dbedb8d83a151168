import { z } from "zod"
import { someLines } from "../../text/typed-words.ts"
import { certainty } from "../../vocabulary/closed-lists.ts"
import { REASON_MAXIMUM } from "../lengths.ts"
import { GRADING_DOMAINS, LOWERING_DOMAINS, UP_DOMAINS } from "./domains.ts"

const why = someLines(0, REASON_MAXIMUM)

/** What the group settles where two reviewers differ, domain by domain, and what the outcome means for the decision. */
export const settlement = z.object({
  choices: z
    .array(
      z.discriminatedUnion("domain", [
        z.object({ domain: z.literal("start"), start: certainty, why }),
        z.object({
          domain: z.enum([...LOWERING_DOMAINS, ...UP_DOMAINS]),
          levels: z.number().int().min(0).max(3),
          why
        })
      ])
    )
    .max(GRADING_DOMAINS.length),
  favours: z.enum(["intervention", "comparison", "unclear"]),
  suffices: z.boolean()
})
export type Settlement = z.infer<typeof settlement>
