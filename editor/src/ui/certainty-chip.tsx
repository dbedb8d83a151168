import { CERTAINTY_LABELS } from "@recos/schemas/vocabulary/certainty-labels"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { wordFor } from "../messages/labels.ts"

export function CertaintyChip({ certainty }: { certainty: Certainty }) {
  return (
    <span class="chip" data-certainty={certainty}>
      {wordFor(CERTAINTY_LABELS[certainty])}
    </span>
  )
}
