import { figureFields } from "../comparison/compare-figures.ts"
import type { EvidenceFieldChange } from "../comparison/evidence-comparison.ts"
import { same } from "../comparison/pairs.ts"
import { gradedMatter } from "../grading/graded-matter.ts"
import type { Outcome } from "../questions/model.ts"

type Content = Omit<Outcome, "id">

/**
 * Whether two editions say the same of an outcome: its name, what is graded of it, and what the source makes of its certainty. It
 * does not matter which of them came first.
 */
export const saysTheSame = (one: Content, other: Content): boolean =>
  one.name === other.name && gradedMatter(one) === gradedMatter(other) && same(one.source, other.source)

/** What differs between two states of an outcome, field by field; what has no words of its own is `details`. */
export function editionFields(before: Content, after: Content): EvidenceFieldChange[] {
  const fields = figureFields(before, after)
  return fields.length > 0 ? fields : [{ field: "details" }]
}
