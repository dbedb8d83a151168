import type { PublishedQuestion } from "../published-evidence.ts"

/** A question as a version keeps it: what stands of the certainty of each outcome is what was agreed. */
export const frozenSummary = (question: PublishedQuestion) => ({
  ...question,
  outcomes: question.outcomes.map((outcome) => ({
    ...outcome,
    certainty: outcome.agreed?.certainty ?? null,
    judgements: outcome.agreed?.judgements ?? null
  }))
})
