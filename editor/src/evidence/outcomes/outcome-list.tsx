import { OUTCOME_KINDS, type OutcomeKind } from "@recos/schemas/evidence/effects/measures"
import { SENTENCE_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { EmptyState } from "../../ui/empty-state.tsx"
import { Select, TextField } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { lazyPart } from "../../ui/lazy-part.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { addOutcome, placeOutcome } from "../questions/api.ts"
import { questionMessages } from "../questions/messages.ts"
import { PlaceButtons, PlacedNotice } from "../rows/place-buttons.tsx"
import { usePlacing } from "../rows/use-placing.ts"
import { tableMessages } from "../table/messages.ts"
import type { Question } from "../use-evidence.ts"
import { outcomeMessages } from "./outcome-messages.ts"

const OutcomeTable = lazyPart(
  () => import("../table/outcome-table.tsx"),
  (module) => module.OutcomeTable
)

interface OutcomeListProps {
  question: Question
  mayWrite: boolean
  onChange: () => void
}

/** The outcomes of a question, in the order people gave them. */
export function OutcomeList({ question, mayWrite, onChange }: OutcomeListProps) {
  const words = useMessages(questionMessages)
  const tableWords = useMessages(tableMessages)
  const { reco } = useReco()
  const { outcomes } = question
  const placing = usePlacing(
    outcomes.map(({ id }) => id),
    (id, before) => placeOutcome(reco.id, id, before),
    onChange
  )
  return (
    <section>
      <h3>{words.outcomes}</h3>
      {outcomes.length === 0 && (
        <EmptyState title={words.noOutcomes}>
          <p>{words.noOutcomesHint}</p>
        </EmptyState>
      )}
      <OutcomeTable question={question} onChange={onChange} />
      {mayWrite && <AddOutcome questionId={question.id} onAdded={onChange} />}
      {mayWrite && outcomes.length > 1 && (
        <details class="interface order-of-outcomes">
          <summary>{tableWords.order}</summary>
          <FailureNotice failure={placing.failure} />
          <PlacedNotice things={outcomes} placing={placing} />
          <ol class="rows outcome-list">
            {outcomes.map((outcome) => (
              <li key={outcome.id}>
                <span>{outcome.name}</span>
                <PlaceButtons id={outcome.id} name={outcome.name} placing={placing} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function AddOutcome({ questionId, onAdded }: { questionId: string; onAdded: () => void }) {
  const words = useMessages(questionMessages)
  const outcomeWords = useMessages(outcomeMessages)
  const { reco } = useReco()
  const [name, setName] = useState("")
  const [kind, setKind] = useState<OutcomeKind>("dichotomous")
  const { submit, pending, failure } = useSubmit()
  const add = () =>
    submit(async () => {
      await addOutcome(reco.id, questionId, name, kind)
      setName("")
      onAdded()
    })
  return (
    <Form class="add-outcome" onSend={add}>
      <TextField
        label={words.outcomeName}
        hint={words.outcomeNameHint}
        value={name}
        onText={setName}
        error={failure?.field("name")}
        maxlength={SENTENCE_MAXIMUM}
        autocomplete="off"
        required
      />
      <Select
        label={words.outcomeKind}
        value={kind}
        onChoice={setKind}
        choices={OUTCOME_KINDS.map((value) => ({ value, label: outcomeWords.kinds[value] }))}
      />
      <FormEnd pending={pending} failure={failure} kind="plain" send={words.addOutcome} />
    </Form>
  )
}
