import { z } from "zod"
import { reference } from "../../references/reference.ts"
import { certainty, college } from "../../vocabulary/closed-lists.ts"
import { etdConclusion } from "../decision/conclusion.ts"
import { etdCriterion, publishedOutcome, publishedQuestion } from "../published-evidence.ts"

/** What an export tells of an outcome: the estimate, what each college makes of its importance, and what was agreed; never who graded. */
const exportedOutcome = publishedOutcome.omit({ gradings: true })
/** What was judged, by the group and by each college: never by whom. */
const exportedDecision = z.object({
  criterion: etdCriterion,
  judgement: z.string().nullable(),
  reason: z.string().default(""),
  colleges: z.array(z.object({ college, judgement: z.string(), reason: z.string() })).default([])
})
const exportedQuestion = publishedQuestion
  .pick({ id: true, population: true, intervention: true, comparison: true, setting: true, perspective: true })
  .extend({
    outcomes: z.array(exportedOutcome).max(2000),
    /** What was judged and concluded, so that an export does not part the effects from what was made of them. */
    decision: z.array(exportedDecision).max(30).optional(),
    conclusion: etdConclusion.nullable().optional(),
    overallCertainty: z.nullable(certainty).optional()
  })
export type ExportedQuestion = z.infer<typeof exportedQuestion>

/** The evidence of one reco as a file of its own: the house's shapes, whole. `kind` and `format` say how to read it. */
export const evidenceFile = z.object({
  kind: z.literal("recos-evidence"),
  format: z.literal(1),
  reco: z.object({ slug: z.string().max(200), title: z.string().max(600) }),
  on: z.iso.date(),
  questions: z.array(exportedQuestion).max(500),
  references: z.array(reference).max(2000)
})
export type EvidenceFile = z.infer<typeof evidenceFile>

/** What the writers of an export start from. A frozen version's questions fit as they are: what is not exported is left behind. */
export type EvidenceToExport = Pick<EvidenceFile, "reco" | "on" | "questions" | "references"> & {
  /** The statements of the text by their id, so that a conclusion can name those that say it; not of the file itself. */
  statements?: readonly { id: string; text: string }[]
}

/** The evidence of a reco as the house's own JSON, which `readEvidenceFiles` reads back unchanged. */
export function writeEvidenceFile({ reco, on, questions, references }: EvidenceToExport): EvidenceFile {
  return evidenceFile.parse({ kind: "recos-evidence", format: 1, reco, on, questions, references })
}
