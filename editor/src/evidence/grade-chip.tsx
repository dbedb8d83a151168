import type { OutcomeKind } from "@recos/schemas/evidence/effects/measures"
import { type GradingMethod, methodFor } from "@recos/schemas/evidence/grading/domains"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { CONFIDENCE_LABELS } from "@recos/schemas/vocabulary/confidence-labels"
import { wordFor } from "../messages/labels.ts"
import { CertaintyChip } from "../ui/certainty-chip.tsx"

/** How sure one is, in the words of the method that graded it: the certainty of an effect, the confidence in what people say. */
export function GradeChip({ by, certainty }: { by: GradingMethod; certainty: Certainty }) {
  if (by === "grade") return <CertaintyChip certainty={certainty} />
  return (
    <span class="chip" data-certainty={certainty}>
      {wordFor(CONFIDENCE_LABELS[certainty])}
    </span>
  )
}

/** The same for an outcome of a kind. */
export const OutcomeGrade = ({ kind, certainty }: { kind: OutcomeKind; certainty: Certainty }) => (
  <GradeChip by={methodFor(kind)} certainty={certainty} />
)
