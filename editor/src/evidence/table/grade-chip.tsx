import { methodFor } from "@recos/schemas/evidence/grading/domains"
import { gradeInWords } from "@recos/schemas/evidence/summary/grade-in-words"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { CertaintyChip } from "../../ui/certainty-chip.tsx"
import type { Outcome } from "../use-evidence.ts"

/** How sure one is of an outcome: the certainty of an effect, or the confidence in what people say. */
export function GradeChip({ kind, certainty }: { kind: Outcome["kind"]; certainty: Certainty }) {
  if (methodFor(kind) === "grade") return <CertaintyChip certainty={certainty} />
  return (
    <span class="chip" data-certainty={certainty}>
      {gradeInWords({ kind, certainty }, interfaceLanguage.value)}
    </span>
  )
}
