import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { CERTAINTY_MEANINGS } from "@recos/schemas/vocabulary/labels"
import { wordFor } from "../../messages/labels.ts"
import { CertaintyChip } from "../../ui/chip.tsx"

/** A certainty by its sign, its word and the sentence that says what it means. */
export function CertaintyWords({ certainty }: { certainty: Certainty }) {
  return (
    <>
      <CertaintyChip certainty={certainty} />{" "}
      <span class="grading-meaning">{wordFor(CERTAINTY_MEANINGS[certainty])}</span>
    </>
  )
}
