import { z } from "zod"
import { paragraphs } from "../questions/fields.ts"
import { CONCLUSION_TYPES } from "./conclusion-fields.ts"

/**
 * What an evidence to decision ends in, in the parts that GRADE's frameworks name (BMJ 2016;353:i2016): the type of recommendation, its
 * justification, subgroups, implementation, monitoring, research priorities; and the statements that say it.
 */
export const etdConclusion = z.object({
  /** Null while nobody has concluded. */
  type: z.enum(CONCLUSION_TYPES).nullable(),
  justification: paragraphs,
  subgroups: paragraphs,
  implementation: paragraphs,
  monitoring: paragraphs,
  research: paragraphs,
  /** Ids of the statements that it ends in. */
  statements: z.array(z.string())
})
export type EtdConclusion = z.infer<typeof etdConclusion>
