import { z } from "zod"
import { addedLater } from "../format/added-later.ts"
import { outcomeId } from "../ids.ts"
import { certainty, college } from "../vocabulary/closed-lists.ts"
import { INTEREST_KINDS } from "../vocabulary/languages-and-colleges.ts"
import { etdConclusion } from "./decision/conclusion.ts"
import { ETD_CRITERIA, ETD_FIELDS, type EtdCriterion } from "./decision/etd.ts"
import { agreedGrading } from "./grading/agreed-grading.ts"
import { gradingJudgements } from "./grading/judgements.ts"
import { methodStatement } from "./method-statement.ts"
import { treatmentOption } from "./options/treatment-option.ts"
import { paragraphs } from "./questions/fields.ts"
import { collegeImportance } from "./questions/importance.ts"
import { outcome } from "./questions/outcome.ts"
import { question } from "./questions/question.ts"

const person = { name: z.string(), college }

export const etdCriterion = z.enum(ETD_CRITERIA as [EtdCriterion, ...EtdCriterion[]])
export const etdField = z.enum(ETD_FIELDS)
export type EtdField = z.infer<typeof etdField>

/** An outcome with what the reco's people made of it. */
export const publishedOutcome = outcome.extend({
  importance: z.partialRecord(college, collegeImportance),
  /** What each reviewer said alone, before seeing the other's. */
  gradings: z.array(z.object({ ...person, judgements: gradingJudgements, certainty, on: z.iso.date() })),
  /** What stands; null while nobody has graded. */
  agreed: agreedGrading.extend({ on: z.iso.date() }).nullable()
})
export type PublishedOutcome = z.infer<typeof publishedOutcome>

/** A college's own judgement of a criterion, beside the group's: differences are shown, never averaged. */
const collegeJudgement = z.object({
  college,
  judgement: z.string(),
  reason: paragraphs,
  /** Who wrote it down for the college; null once their account is gone. */
  name: z.string().nullable(),
  on: z.iso.date()
})

const publishedDecision = z.object({
  criterion: etdCriterion,
  /** One of the criterion's own scale (`ETD_SCALES`); null while undecided. */
  judgement: z.string().nullable(),
  /** Why the judgement is what it is: owed where it is another certainty than the computed one. */
  reason: addedLater(z.string(), ""),
  /** Whose judgement it is; null where it is not known. */
  by: addedLater(z.object({ ...person, on: z.iso.date() }).nullable(), null),
  colleges: addedLater(z.array(collegeJudgement), []),
  contributions: z.array(z.object({ ...person, field: etdField, words: z.string(), on: z.iso.date() }))
})
export type PublishedDecision = z.infer<typeof publishedDecision>

export const publishedQuestion = question.omit({ outcomes: true }).extend({
  outcomes: z.array(publishedOutcome),
  /** Over the critical outcomes; null when none is graded. */
  overallCertainty: z.nullable(certainty),
  /** Weighted kappa between the reviewers before they met; null where nothing can be said. */
  kappa: z.number().nullable(),
  decision: z.array(publishedDecision),
  /** What the decision ends in; null while nobody has concluded. */
  conclusion: addedLater(etdConclusion.nullable(), null),
  interests: z.array(z.object({ ...person, kind: z.enum(INTEREST_KINDS), words: z.string() }))
})
export type PublishedQuestion = z.infer<typeof publishedQuestion>

/**
 * All the evidence of a reco as a version freezes it. Testimonies are not here: a consent can be withdrawn, a version cannot change
 * (see `publishedTestimonies`).
 */
export const publishedEvidence = z.object({
  questions: z.array(publishedQuestion),
  options: z.array(treatmentOption.extend({ id: z.string() })),
  /** Which outcomes each statement rests on. */
  bases: z.array(z.object({ statement: z.string(), outcome: outcomeId })),
  method: methodStatement
})
export type PublishedEvidence = z.infer<typeof publishedEvidence>

/** A lived experience told with consent. `signature` is how the person is named: « usagère, 50-60 ans », never more. */
export const testimonyWords = z.object({
  words: z.string().trim().min(1).max(6000),
  signature: z.string().trim().min(1).max(80)
})

/** `recos/<slug>/testimonies.json`, beside the versions and outside them: withdrawing a consent takes the words away from all. */
export const publishedTestimonies = z.object({
  format: z.literal(1),
  testimonies: z.array(testimonyWords.extend({ id: z.string(), collectedOn: z.iso.date() }))
})
export type PublishedTestimonies = z.infer<typeof publishedTestimonies>
