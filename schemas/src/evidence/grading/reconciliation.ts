import { z } from "zod"
import { someLines } from "../../text/typed-words.ts"
import { certainty } from "../../vocabulary/closed-lists.ts"
import { DOWN_DOMAINS, GRADING_DOMAINS, UP_DOMAINS } from "./domains.ts"

const why = someLines(0, 2000)

/** What the group settles where two reviewers differ, domain by domain, and what the outcome means for the decision. */
export const settlement = z.object({
  choices: z
    .array(
      z.discriminatedUnion("domain", [
        z.object({ domain: z.literal("start"), start: certainty, why }),
        z.object({
          domain: z.enum([...DOWN_DOMAINS, ...UP_DOMAINS]),
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
