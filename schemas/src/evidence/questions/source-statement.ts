import { z } from "zod"
import { certainty } from "../../vocabulary/closed-lists.ts"
import { DOWN_DOMAINS } from "../grading/domains.ts"
import { paragraphs } from "./fields.ts"

/** What a source itself says of an outcome. Shown as the source's: never counted as a grading of the reco's reviewers. */
export const sourceStatement = z.object({
  certainty: z.nullable(certainty),
  why: paragraphs,
  /** Levels of the domains that the source does judge; a domain it leaves unset is absent. */
  down: z.partialRecord(z.enum(DOWN_DOMAINS), z.number().int().min(0).max(3)),
  assertion: paragraphs,
  /** The differences per 1,000 as the source prints them, to be held against the computed ones. */
  differencePer1000: z.object({ point: z.number(), low: z.number().nullable(), high: z.number().nullable() }).nullable()
})
export type SourceStatement = z.infer<typeof sourceStatement>
