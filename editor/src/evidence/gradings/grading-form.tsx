import { DOWN_DOMAINS, UP_DOMAINS } from "@recos/schemas/evidence/domains"
import { EMPTY_GRADING, gradingGaps } from "@recos/schemas/evidence/grading-rules"
import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { FailureNotice, Notice } from "../../ui/notice.tsx"
import { type OutcomeAddress, type OutcomeGradings, signGrading } from "./api.ts"
import { domainMessages } from "./domain-messages.ts"
import { DraftCertainty, GradingGaps } from "./draft-certainty.tsx"
import { gradingMessages } from "./messages.ts"
import { ReasonField } from "./reason-field.tsx"
import { StartField } from "./start-field.tsx"
import { type KeptDraft, useKeptDraft } from "./use-kept-draft.ts"

interface GradingFormProps {
  address: OutcomeAddress
  gradings: OutcomeGradings
  onChanged: () => void
}

/** One's own grading, alone: kept as one types it, then signed. */
export function GradingForm({ address, gradings, onChanged }: GradingFormProps) {
  const words = useMessages(gradingMessages)
  const domains = useMessages(domainMessages)
  const { mine, estimateHash } = gradings
  const [readHash, setReadHash] = useState(mine?.estimateHash ?? estimateHash)
  const kept = useKeptDraft(address, mine, EMPTY_GRADING, readHash)
  const { pending, failure, submit } = useSubmit()
  const [showsGaps, setShowsGaps] = useState(false)
  const gaps = gradingGaps(kept.draft)
  const isMoved = readHash !== estimateHash
  const sign = () => {
    if (gaps.length > 0 || isMoved) return setShowsGaps(true)
    return submit(async () => {
      if (!(await kept.keep())) return
      await signGrading(address, { estimateHash: readHash, revision: kept.revision() })
      onChanged()
    })
  }
  return (
    <form
      class="grading-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void sign()
      }}
    >
      <h4>{words.mine}</h4>
      <p class="quiet">{words.hidden}</p>
      <StartField draft={kept.draft} onChange={kept.change} />
      <h5>{domains.down}</h5>
      <p class="field-hint">{domains.downHelp}</p>
      {DOWN_DOMAINS.map((domain) => (
        <ReasonField key={domain} domain={domain} draft={kept.draft} onChange={kept.change} />
      ))}
      <h5>{domains.up}</h5>
      <p class="field-hint">{domains.upHelp}</p>
      {UP_DOMAINS.map((domain) => (
        <ReasonField key={domain} domain={domain} draft={kept.draft} onChange={kept.change} />
      ))}
      <DraftCertainty draft={kept.draft} />
      <KeptState kept={kept} />
      {isMoved && (
        <Notice>
          <p>{words.estimateMoved}</p>
          <Button onClick={() => setReadHash(estimateHash)}>{words.estimateRead}</Button>
        </Notice>
      )}
      {showsGaps && <GradingGaps gaps={gaps} />}
      <FailureNotice failure={failure} />
      <div class="actions">
        <Button kind="main" type="submit" pending={pending}>
          {words.sign}
        </Button>
      </div>
      <p class="field-hint">{words.signHint}</p>
    </form>
  )
}

function KeptState({ kept }: { kept: KeptDraft }) {
  const words = useMessages(gradingMessages)
  if (kept.state === "failed") {
    return (
      <FailureNotice failure={kept.failure}>
        <p>{words.notSaved}</p>
        <Button onClick={() => void kept.keepHere()}>{words.keepHere}</Button>
      </FailureNotice>
    )
  }
  if (kept.revision() === 0 && kept.state === "kept") return null
  return (
    <p class="meta" role="status">
      {kept.state === "waiting" ? words.saving : words.saved}
    </p>
  )
}
