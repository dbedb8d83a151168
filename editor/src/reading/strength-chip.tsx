import type { Direction, Strength } from "@recos/schemas/vocabulary/closed-lists"
import { DIRECTION_LABELS, STRENGTH_LABELS } from "@recos/schemas/vocabulary/statement-labels"
import { wordFor } from "../messages/labels.ts"

export function StrengthChip({ strength, direction }: { strength: Strength; direction: Direction }) {
  return (
    <span class="chip" data-strength={strength} data-direction={direction}>
      {strengthWords(strength, direction)}
    </span>
  )
}

/** « Forte, en défaveur »: the direction is said, not only drawn; a good practice in favour goes without saying. */
function strengthWords(strength: Strength, direction: Direction): string {
  const word = wordFor(STRENGTH_LABELS[strength])
  if (strength === "good-practice" && direction === "for") return word
  return `${word}, ${wordFor(DIRECTION_LABELS[direction]).toLowerCase()}`
}
