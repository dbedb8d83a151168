import type { Certainty, College, Direction, RecoStatus, Strength } from "@recos/schemas/vocabulary/closed-lists"
import {
  CERTAINTY_LABELS,
  COLLEGE_LABELS,
  DIRECTION_LABELS,
  STATUS_LABELS,
  STRENGTH_LABELS
} from "@recos/schemas/vocabulary/labels"
import { useMessages } from "../messages/catalogue.ts"
import { wordFor } from "../messages/labels.ts"
import { uiMessages } from "./messages.ts"

/** Each chip has its word; the base stylesheet gives its shape and colour, so that colour never speaks alone. */

export function CollegeChip({ college }: { college: College }) {
  return (
    <span class="chip" data-college={college}>
      {wordFor(COLLEGE_LABELS[college])}
    </span>
  )
}

interface StatusChipProps {
  status: RecoStatus
  /** The reco is withdrawn here, and the public page does not say so yet. */
  isWithdrawalAsked?: boolean
}

export function StatusChip({ status, isWithdrawalAsked = false }: StatusChipProps) {
  const words = useMessages(uiMessages)
  return (
    <span class="chip" data-status={status}>
      {isWithdrawalAsked ? words.withdrawalAsked : wordFor(STATUS_LABELS[status])}
    </span>
  )
}

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

export function CertaintyChip({ certainty }: { certainty: Certainty }) {
  return (
    <span class="chip" data-certainty={certainty}>
      {wordFor(CERTAINTY_LABELS[certainty])}
    </span>
  )
}
