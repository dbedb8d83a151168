import {
  CERQUAL_DOMAINS,
  DOWN_DOMAINS,
  methodFor,
  type ReasonDomain,
  UP_DOMAINS
} from "@recos/schemas/evidence/grading/domains"
import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { gradingGaps } from "@recos/schemas/evidence/grading/grading-rules"
import { useState } from "preact/hooks"
import { currentMember } from "../../../accounts/session.ts"
import { useSubmit } from "../../../api/use-submit.ts"
import { KeptState } from "../../../autosave/kept-state.tsx"
import { useMessages } from "../../../messages/catalogue.ts"
import { Button } from "../../../ui/button.tsx"
import { Form, FormEnd } from "../../../ui/form.tsx"
import { Notice } from "../../../ui/notice.tsx"
import { type OutcomeAddress, type OutcomeGradings, signGrading } from "../api.ts"
import { gradingMessages } from "../messages.ts"
import { DraftCertainty, GradingGaps } from "./draft-certainty.tsx"
import { gradingFormMessages } from "./grading-form-messages.ts"
import { ReasonField } from "./reason-field.tsx"
import { StartField } from "./start-field.tsx"
import { useKeptGrading } from "./use-kept-grading.ts"

interface GradingFormProps {
  address: OutcomeAddress
  gradings: OutcomeGradings
  onChanged: () => void
}

/** One's own grading, alone: kept as one types it, then signed. */
export function GradingForm({ address, gradings, onChanged }: GradingFormProps) {
  const words = useMessages(gradingMessages)
  const form = useMessages(gradingFormMessages)
  const { estimateHash, figures } = gradings
  const kept = useKeptGrading(currentMember().id, address, gradings, onChanged)
  const { draft } = kept.state.value
  const { judgements } = draft
  const change = (judged: GradingDraft) => kept.type({ ...kept.state.peek().draft, judgements: judged })
  const { pending, failure, submit } = useSubmit()
  const [showsGaps, setShowsGaps] = useState(false)
  const method = methodFor(figures.kind)
  const gaps = gradingGaps(judgements, figures)
  const field = (domain: ReasonDomain) => (
    <ReasonField key={domain} domain={domain} draft={judgements} figures={figures} onChange={change} />
  )
  const isMoved = draft.estimateHash !== estimateHash
  const sign = () => {
    if (gaps.length > 0 || isMoved) return setShowsGaps(true)
    return submit(async () => {
      if (!(await kept.keep())) return
      await signGrading(address, { estimateHash: draft.estimateHash, revision: kept.state.peek().known.revision })
      onChanged()
    })
  }
  return (
    <Form class="grading-form" noValidate onSend={sign}>
      <h4>{words.mine}</h4>
      <p class="quiet">{words.hidden}</p>
      {method === "grade" ? (
        <>
          <StartField draft={judgements} onChange={change} />
          <h5>{form.down}</h5>
          <p class="field-hint">{form.downHelp}</p>
          {DOWN_DOMAINS.map(field)}
          <h5>{form.up}</h5>
          <p class="field-hint">{form.upHelp}</p>
          {UP_DOMAINS.map(field)}
        </>
      ) : (
        <>
          <h5>{form.cerqual}</h5>
          <p class="field-hint">{form.cerqualHelp}</p>
          {CERQUAL_DOMAINS.map(field)}
        </>
      )}
      <DraftCertainty draft={judgements} by={method} />
      <KeptState kept={kept} words={form} />
      {isMoved && (
        <Notice>
          <p>{form.estimateMoved}</p>
          <Button onClick={() => kept.type({ judgements, estimateHash })}>{form.estimateRead}</Button>
        </Notice>
      )}
      {showsGaps && <GradingGaps gaps={gaps} />}
      <FormEnd pending={pending} failure={failure} send={form.sign} />
      <p class="field-hint">{form.signHint}</p>
    </Form>
  )
}
