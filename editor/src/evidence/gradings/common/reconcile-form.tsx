import { type GradingDomain, methodFor } from "@recos/schemas/evidence/grading/domains"
import { differingDomains, settleGradings } from "@recos/schemas/evidence/grading/reconcile"
import { useState } from "preact/hooks"
import { useSubmit } from "../../../api/use-submit.ts"
import { useMessages } from "../../../messages/catalogue.ts"
import { Form, FormEnd } from "../../../ui/form.tsx"
import { type OutcomeAddress, type OutcomeGradings, settleGradings as sendSettlement } from "../api.ts"
import { CertaintyWords } from "../certainty-words.tsx"
import { gradingMessages } from "../messages.ts"
import { ChoiceField } from "./choice-field.tsx"
import { DecisionFields } from "./decision-fields.tsx"
import { GradingsSideBySide } from "./gradings-side-by-side.tsx"
import { reconcileMessages } from "./reconcile-messages.ts"
import { type ChoiceDraft, draftOf, EMPTY_SETTLEMENT, settlementOf } from "./settlement-draft.ts"

interface ReconcileFormProps {
  address: OutcomeAddress
  gradings: OutcomeGradings
  onSettled: () => void
  onCancel: (() => void) | undefined
}

/** Both gradings side by side, and what the group keeps of them: domain by domain where they differ, at once where they do not. */
export function ReconcileForm({ address, gradings, onSettled, onCancel }: ReconcileFormProps) {
  const { both, together } = useMessages(gradingMessages)
  const words = useMessages(reconcileMessages)
  const [draft, setDraft] = useState(gradings.agreed ? draftOf(gradings.agreed) : EMPTY_SETTLEMENT)
  const { pending, failure, submit } = useSubmit()
  const [one, other] = gradings.revealed.filter(({ counts }) => counts)
  if (!one || !other) return null
  const choose = (domain: GradingDomain, choice: ChoiceDraft | undefined) =>
    setDraft({ ...draft, choices: { ...draft.choices, [domain]: choice } })
  const settlement = settlementOf(draft)
  const result = settleGradings(one.judgements, other.judgements, settlement, gradings.figures)
  const method = methodFor(gradings.figures.kind)
  const isEqual = differingDomains(one.judgements, other.judgements, method).length === 0
  const settle = () =>
    submit(async () => {
      const { estimateHash, agreedRevision: revision } = gradings
      await sendSettlement(address, { ...settlement, estimateHash, revision })
      onSettled()
    })
  return (
    <Form class="grading-form" noValidate onSend={settle}>
      <h4>{both.title}</h4>
      <p>{isEqual ? words.equal : words.lead}</p>
      <GradingsSideBySide gradings={gradings.revealed} reopened={settlement.choices.map(({ domain }) => domain)}>
        {(domain, differs) => (
          <ChoiceField
            domain={domain}
            differs={differs}
            choice={draft.choices[domain]}
            onChange={(choice) => choose(domain, choice)}
          />
        )}
      </GradingsSideBySide>
      {method === "grade" && <DecisionFields draft={draft} onChange={setDraft} />}
      <div class="grading-live" role="status">
        <p class="grading-live-title">{method === "grade" ? words.leads : words.leadsToConfidence}</p>
        {"agreed" in result ? (
          <p>
            <CertaintyWords by={method} certainty={result.agreed.certainty} />
          </p>
        ) : (
          <p>{words.remaining(new Set(result.gaps.map(({ domain }) => domain)).size)}</p>
        )}
        <p class="quiet">{method === "grade" ? together.notHasGrade : together.notOfEffects}</p>
      </div>
      <FormEnd pending={pending} failure={failure} send={words.settle} onCancel={onCancel} cancel={words.cancel} />
    </Form>
  )
}
