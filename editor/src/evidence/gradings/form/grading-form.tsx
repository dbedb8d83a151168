import { DOWN_DOMAINS, UP_DOMAINS } from "@recos/schemas/evidence/grading/domains"
import { EMPTY_GRADING, gradingGaps } from "@recos/schemas/evidence/grading/grading-rules"
import { useState } from "preact/hooks"
import { useSubmit } from "../../../api/use-submit.ts"
import { useMessages } from "../../../messages/catalogue.ts"
import { Button } from "../../../ui/button.tsx"
import { Form, FormEnd } from "../../../ui/form.tsx"
import { FailureNotice, Notice } from "../../../ui/notice.tsx"
import { type OutcomeAddress, type OutcomeGradings, signGrading } from "../api.ts"
import { gradingMessages } from "../messages.ts"
import { DraftCertainty, GradingGaps } from "./draft-certainty.tsx"
import { gradingFormMessages } from "./grading-form-messages.ts"
import { ReasonField } from "./reason-field.tsx"
import { StartField } from "./start-field.tsx"
import { type KeptDraft, useKeptDraft } from "./use-kept-grading.ts"

interface GradingFormProps {
  address: OutcomeAddress
  gradings: OutcomeGradings
  onChanged: () => void
}

/** One's own grading, alone: kept as one types it, then signed. */
export function GradingForm({ address, gradings, onChanged }: GradingFormProps) {
  const words = useMessages(gradingMessages)
  const form = useMessages(gradingFormMessages)
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
    <Form class="grading-form" noValidate onSend={sign}>
      <h4>{words.mine}</h4>
      <p class="quiet">{words.hidden}</p>
      <StartField draft={kept.draft} onChange={kept.change} />
      <h5>{form.down}</h5>
      <p class="field-hint">{form.downHelp}</p>
      {DOWN_DOMAINS.map((domain) => (
        <ReasonField key={domain} domain={domain} draft={kept.draft} onChange={kept.change} />
      ))}
      <h5>{form.up}</h5>
      <p class="field-hint">{form.upHelp}</p>
      {UP_DOMAINS.map((domain) => (
        <ReasonField key={domain} domain={domain} draft={kept.draft} onChange={kept.change} />
      ))}
      <DraftCertainty draft={kept.draft} />
      <KeptState kept={kept} />
      {isMoved && (
        <Notice>
          <p>{form.estimateMoved}</p>
          <Button onClick={() => setReadHash(estimateHash)}>{form.estimateRead}</Button>
        </Notice>
      )}
      {showsGaps && <GradingGaps gaps={gaps} />}
      <FormEnd pending={pending} failure={failure} send={form.sign} />
      <p class="field-hint">{form.signHint}</p>
    </Form>
  )
}

function KeptState({ kept }: { kept: KeptDraft }) {
  const form = useMessages(gradingFormMessages)
  if (kept.state === "failed") {
    return (
      <FailureNotice failure={kept.failure}>
        <p>{form.notSaved}</p>
        <Button onClick={() => void kept.keepHere()}>{form.keepHere}</Button>
      </FailureNotice>
    )
  }
  if (kept.revision() === 0 && kept.state === "kept") return null
  return (
    <p class="meta" role="status">
      {kept.state === "waiting" ? form.saving : form.saved}
    </p>
  )
}
