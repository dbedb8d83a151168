import type { GradingMethod } from "@recos/schemas/evidence/grading/domains"
import { CERTAINTY_MEANINGS } from "@recos/schemas/vocabulary/certainty-labels"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { CONFIDENCE_MEANINGS } from "@recos/schemas/vocabulary/confidence-labels"
import { wordFor } from "../../messages/labels.ts"
import { GradeChip } from "../grade-chip.tsx"

/** A certainty, or a confidence in what people say, by its sign, its word and the sentence that says what it means. */
export function CertaintyWords({ certainty, by = "grade" }: { certainty: Certainty; by?: GradingMethod }) {
  return (
    <>
      <GradeChip by={by} certainty={certainty} />{" "}
      <span class="grading-meaning">
        {wordFor((by === "grade" ? CERTAINTY_MEANINGS : CONFIDENCE_MEANINGS)[certainty])}
      </span>
    </>
  )
}
