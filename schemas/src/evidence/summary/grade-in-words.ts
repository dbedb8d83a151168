import { CERTAINTY_LABELS } from "../../vocabulary/certainty-labels.ts"
import type { Certainty, Language } from "../../vocabulary/closed-lists.ts"
import { CONFIDENCE_LABELS, CONFIDENCE_NOT_ASSESSED } from "../../vocabulary/confidence-labels.ts"
import { methodFor } from "../grading/domains.ts"
import type { Outcome } from "../questions/outcome.ts"
import { SUMMARY_WORDS } from "./words.ts"

interface Graded extends Pick<Outcome, "kind"> {
  certainty: Certainty | null
}

/** How sure one is of an outcome, in the words of the method that grades its kind; that nobody has graded it where nobody has. */
export function gradeInWords({ kind, certainty }: Graded, language: Language): string {
  if (methodFor(kind) === "cerqual")
    return (certainty ? CONFIDENCE_LABELS[certainty] : CONFIDENCE_NOT_ASSESSED)[language]
  return certainty ? CERTAINTY_LABELS[certainty][language] : SUMMARY_WORDS[language].notGraded
}
