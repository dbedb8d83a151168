import type { EtdCriterion } from "@recos/schemas/evidence/decision/etd"
import { againstComputed } from "@recos/schemas/evidence/decision/judged-certainty"
import { REASON_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { CERTAINTY_LABELS } from "@recos/schemas/vocabulary/certainty-labels"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { wordFor } from "../../messages/labels.ts"
import { Button } from "../../ui/button.tsx"
import { TextArea } from "../../ui/field.tsx"
import { Notice } from "../../ui/notice.tsx"
import type { Judgement } from "./api.ts"
import { decisionPartsMessages } from "./parts-messages.ts"

interface ReasonOwedProps {
  criterion: EtdCriterion
  shown: Judgement | null
  computed: Certainty | null
  mayWrite: boolean
  onReason: (reason: string) => void
}

/** Where a judgement is another certainty than the computed one: that it is, and the reason, which readers see. */
export function ReasonOwed({ criterion, shown, computed, mayWrite, onReason }: ReasonOwedProps) {
  const words = useMessages(decisionPartsMessages)
  const [typed, setTyped] = useState(shown?.reason ?? "")
  const stands = againstComputed(criterion, shown?.judgement ?? null, computed)
  if (stands !== "differs" && stands !== "uncomputed") return null
  return (
    <div class="reason-owed">
      <Notice kind={shown?.reason ? "info" : "error"}>
        <p>{computed ? words.differs(wordFor(CERTAINTY_LABELS[computed]).toLocaleLowerCase()) : words.uncomputed}</p>
      </Notice>
      {mayWrite ? (
        <>
          <TextArea
            label={words.reason}
            hint={words.reasonHint}
            value={typed}
            onText={setTyped}
            maxlength={REASON_MAXIMUM}
            rows={2}
            required
          />
          {typed.trim() !== (shown?.reason ?? "") && (
            <Button onClick={() => onReason(typed)}>{words.saveReason}</Button>
          )}
        </>
      ) : (
        shown?.reason && <p class="said">{shown.reason}</p>
      )}
    </div>
  )
}
