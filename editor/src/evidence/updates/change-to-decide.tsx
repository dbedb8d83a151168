import { touchesGraded } from "@recos/schemas/evidence/grading/graded-matter"
import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Button } from "../../ui/button.tsx"
import { TextArea } from "../../ui/field.tsx"
import { FailureNotice, Notice } from "../../ui/notice.tsx"
import type { Outcome } from "../use-evidence.ts"
import { type Change, decideChange, type Statement, type Verdict } from "./api.ts"
import { EffectsSideBySide } from "./effects-side-by-side.tsx"
import { MeaningFirst } from "./meaning-first.tsx"
import { updatesMessages } from "./messages.ts"
import { rereadMessages } from "./reread-messages.ts"
import { RestingStatements } from "./resting-statements.tsx"
import { WhoElse, type WhoElseMay } from "./who-else.tsx"
import { isReason, useWordsLeft } from "./words-left.ts"

interface ChangeToDecideProps {
  change: Change
  outcome: Outcome
  /** The statements of the text that rest on the outcome. */
  resting: readonly Statement[]
  /** Who else may accept what one has proposed. */
  who: WhoElseMay
  onDecided: () => void
}

/** A proposed change beside what it would replace, and the decision about it. */
export function ChangeToDecide({ change, outcome, resting, who, onDecided }: ChangeToDecideProps) {
  const words = useMessages(updatesMessages)
  const { reco } = useReco()
  return (
    <article class="change-to-decide" aria-labelledby={`change-${change.id}`}>
      <h4 id={`change-${change.id}`}>
        <a href={paths.outcome(reco.id, outcome.id)}>{outcome.name}</a>
      </h4>
      <p class="meta">{words.proposed(change.proposedBy ?? words.somebody, formatDay(change.proposedAt))}</p>
      <p class="change-why">
        <strong>{words.why}</strong>
        {"\u202f: "}
        {change.why}
      </p>
      <MeaningFirst change={change} />
      <EffectsSideBySide change={change} certainty={outcome.grading.certainty} />
      <RestingStatements statements={resting} />
      {reco.allowed.includes("evidence.write") && (
        <Decide change={change} isMoved={touchesGraded(outcome, change.before)} who={who} onDecided={onDecided} />
      )}
    </article>
  )
}

interface DecideProps {
  change: Change
  /** Whether the figures are no longer those that the proposal stands beside. */
  isMoved: boolean
  who: WhoElseMay
  onDecided: () => void
}

function Decide({ change, isMoved, who, onDecided }: DecideProps) {
  const words = useMessages(updatesMessages)
  const mine = useMessages(rereadMessages)
  const { reco } = useReco()
  const mayAccept = !isMoved && !change.isMine
  const [reason, setReason] = useWordsLeft(`reason ${change.id}`)
  const [hasTried, setHasTried] = useState(false)
  const { submit, pending, failure } = useSubmit()
  const decide = async (verdict: Verdict) => {
    setHasTried(true)
    if (!isReason(reason)) return
    await submit(async () => {
      await decideChange(reco.id, change.id, verdict, reason)
      setReason("")
      onDecided()
    })
  }
  return (
    <form class="change-decision" noValidate onSubmit={(event) => event.preventDefault()}>
      {isMoved && (
        <Notice>
          <p>{words.moved}</p>
        </Notice>
      )}
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onText={setReason}
        rows={3}
        maxlength={4000}
        error={hasTried && !isReason(reason) ? words.reasonMissing : undefined}
      />
      <FailureNotice failure={failure} />
      {mayAccept && <p class="meta">{words.acceptMeans}</p>}
      {change.isMine && (
        <p class="meta">
          {mine.mineToAccept} <WhoElse {...who} />
        </p>
      )}
      <p class="actions">
        {mayAccept && (
          <Button kind="main" pending={pending} onClick={() => void decide("accepted")}>
            {words.accept}
          </Button>
        )}
        <Button pending={pending} onClick={() => void decide("refused")}>
          {change.isMine ? mine.takeBack : words.refuse}
        </Button>
      </p>
    </form>
  )
}
