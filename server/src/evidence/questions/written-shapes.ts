import { DENOMINATORS } from "@recos/schemas/evidence/effects/denominator"
import { PARAGRAPHS_MAXIMUM, SENTENCE_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { baselineRisk, effectEstimate } from "@recos/schemas/evidence/questions/estimate"
import { outcome } from "@recos/schemas/evidence/questions/outcome"
import { question } from "@recos/schemas/evidence/questions/question"
import { oneLine, someLines } from "@recos/schemas/text/typed-words"
import { z } from "zod"

const MOST_BASELINES = 12
const MOST_CITED = 60

const line = oneLine(0, SENTENCE_MAXIMUM)
const words = someLines(0, PARAGRAPHS_MAXIMUM)

/** The revision that the person saw. */
export const seen = z.object({ revision: z.coerce.number().int().min(0) })

/** What people write of a question. */
export const writtenQuestion = z.object({
  population: words,
  intervention: words,
  comparison: words,
  setting: words,
  perspective: question.shape.perspective
})

/** What people write of an outcome. What its source says is not theirs to write. */
export const writtenOutcome = z.object({
  name: oneLine(1, SENTENCE_MAXIMUM),
  kind: outcome.shape.kind,
  more: outcome.shape.more,
  denominator: z.literal(DENOMINATORS).nullable(),
  minimalImportant: z.number().positive().nullable(),
  everyday: line,
  estimate: effectEstimate.extend({
    unit: line,
    design: line,
    followUp: line,
    narrative: words,
    references: z.array(effectEstimate.shape.references.element).max(MOST_CITED)
  }),
  baselines: z
    .array(
      baselineRisk.extend({
        /** Absent for a new one: the server gives it. */
        id: z.string().max(60).default(""),
        label: line,
        source: line
      })
    )
    .max(MOST_BASELINES)
})

/** Which neighbour a thing is to stand before; null for the last place. */
export const place = z.object({ before: z.string().min(1).max(60).nullable() })
