import type { ComponentChildren } from "preact"
import { useRef, useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Button } from "../../ui/button.tsx"
import { Notice } from "../../ui/notice.tsx"
import { hasUnsaved } from "../drafts/unsaved-drafts.ts"
import { proposeMessages } from "../updates/propose-messages.ts"
import { useUpdates } from "../updates/use-updates.ts"
import type { Outcome } from "../use-evidence.ts"
import { outcomeDraftName } from "./outcome-draft-name.ts"
import { OutcomeReading } from "./outcome-reading.tsx"

interface GradedOutcomeProps {
  outcome: Outcome
  onChange: () => void
  /** The form of the outcome, told what to do once an update is proposed. */
  children: (onProposed: () => void) => ComponentChildren
}

/**
 * An outcome whose figures reviewers have signed for: to be read, until somebody wants to propose others. What was already typed in
 * the form when the first of them signed stays in it.
 */
export function GradedOutcome({ outcome, onChange, children }: GradedOutcomeProps) {
  const words = useMessages(proposeMessages)
  const { reco } = useReco()
  const updates = useUpdates(reco.id)
  const [isProposing, setProposing] = useState(() => hasUnsaved(outcomeDraftName(outcome)))
  const [isSent, setSent] = useState(false)
  const head = useRef<HTMLDivElement>(null)
  const isWaiting = updates.value?.changes.some(({ outcomeId, state }) => outcomeId === outcome.id && state === "open")
  // What opens or closes takes away the button that had the focus.
  const turn = (proposing: boolean) => {
    setProposing(proposing)
    head.current?.focus()
  }
  const proposed = () => {
    setSent(true)
    turn(false)
    updates.reload()
    onChange()
  }
  return (
    <div ref={head} tabIndex={-1}>
      {isWaiting ? (
        <Notice kind={isSent ? "done" : "info"}>
          <p>{isSent ? words.sent : words.waiting}</p>
          <p>
            <a href={paths.updates(reco.id)}>{words.toUpdates}</a>
          </p>
        </Notice>
      ) : (
        <Notice>
          <p>{words.proposeHint}</p>
          {!isProposing && <Button onClick={() => turn(true)}>{words.propose}</Button>}
        </Notice>
      )}
      {isProposing ? children(proposed) : <OutcomeReading outcome={outcome} />}
      {isProposing && !hasUnsaved(outcomeDraftName(outcome)) && (
        <Button kind="quiet" onClick={() => turn(false)}>
          {words.close}
        </Button>
      )}
    </div>
  )
}
