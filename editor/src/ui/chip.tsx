import type { College, RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS, STATUS_LABELS } from "@recos/schemas/vocabulary/labels"
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
