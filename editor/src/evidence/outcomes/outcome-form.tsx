import { checkOutcome } from "@recos/schemas/evidence/checks/check-outcome"
import { same } from "@recos/schemas/evidence/comparison/pairs"
import { isInWords, OUTCOME_KINDS } from "@recos/schemas/evidence/effects/measures"
import { touchesGraded } from "@recos/schemas/evidence/grading/graded-matter"
import { SENTENCE_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Select, TextField } from "../../ui/field.tsx"
import { Form, useFirstError } from "../../ui/form.tsx"
import { lazyPart } from "../../ui/lazy-part.tsx"
import { DraftEnd } from "../drafts/draft-end.tsx"
import { orReadAgain, useSharedDraft } from "../drafts/use-shared-draft.ts"
import { changeOutcome } from "../questions/api.ts"
import type { Outcome } from "../use-evidence.ts"
import { BaselineFields } from "./baseline-fields.tsx"
import { EstimateFields, StudyFields } from "./estimate-fields.tsx"
import { draftOf, type OutcomeDraft, readDraft, shownProblems, type WrittenOutcome } from "./outcome-draft.ts"
import { outcomeDraftName } from "./outcome-draft-name.ts"
import { outcomeFormMessages } from "./outcome-form-messages.ts"
import { OutcomeResult } from "./outcome-result.tsx"
import { ReferencesField } from "./references-field.tsx"
import { TellingFields } from "./telling-fields.tsx"
import { useReferenceChoices } from "./use-reference-choices.ts"

// Fetched only where the figures were graded.
const ProposeChange = lazyPart(
  () => import("../updates/propose-change.tsx"),
  (module) => module.ProposeChange
)

interface OutcomeFormProps {
  outcome: Outcome
  onSaved: () => void
  /** Called once other figures than those that were graded are proposed, and wait for a decision. */
  onProposed: () => void
}

/** An outcome as one writes it, and beside it what its figures make, at once. */
export function OutcomeForm({ outcome, onSaved, onProposed }: OutcomeFormProps) {
  const words = useMessages(outcomeFormMessages)
  const { reco } = useReco()
  const sources = useReferenceChoices(reco.id)
  const { place, focusFirstError } = useFirstError()
  const shared = useSharedDraft<OutcomeDraft>(outcomeDraftName(outcome), draftOf(outcome), outcome.revision)
  const { draft, change } = shared
  const [hasTried, setHasTried] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  const { submit, pending, failure } = useSubmit()
  const { written, problems: found } = readDraft(draft)
  const problems = shownProblems(draft, found, hasTried ? "all" : "unreadable")
  const isLocked = outcome.figuresHold && touchesGraded(outcome, written)
  const isWhole = () => {
    setHasTried(true)
    setIsSaved(false)
    if (Object.keys(shownProblems(draft, found, "all")).length === 0) return true
    focusFirstError()
    return false
  }
  const save = async () => {
    if (isLocked || !isWhole()) return
    const sent = draft
    await submit(async () => {
      const kept = await orReadAgain(() => changeOutcome(reco.id, outcome.id, written, shared.revision), onSaved)
      shared.saved(sent, underKeysOf(sent, draftOf(kept)), kept.revision)
      setHasTried(false)
      setIsSaved(true)
      onSaved()
    })
  }
  // A proposal speaks of figures alone: the name beside them needs nobody's verdict.
  const saveRest = async () => {
    const { kind, estimate, baselines } = outcome
    const rest = { ...written, kind, estimate, baselines }
    if (same(restOf(rest), restOf(outcome))) return shared.revision
    const kept = await changeOutcome(reco.id, outcome.id, rest, shared.revision)
    return kept.revision
  }
  return (
    <Form place={place} class="outcome-form" noValidate onSend={save}>
      <div class="outcome-fields">
        <TextField
          required
          label={words.name}
          value={draft.name}
          onText={(name) => change({ name })}
          error={problems.name && words.problems[problems.name]}
          maxlength={SENTENCE_MAXIMUM}
          autocomplete="off"
        />
        <Select
          label={words.kind}
          hint={words.kindHint}
          value={draft.kind}
          onChoice={(kind) => change({ kind })}
          choices={OUTCOME_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <Select
          label={draft.measure === "HR" && draft.counts === "event-free" ? words.moreFree : words.more}
          value={draft.more ?? "unsaid"}
          onChoice={(more) => change({ more: more === "unsaid" ? null : more })}
          choices={(["unsaid", "better", "worse"] as const).map((value) => ({ value, label: words.mores[value] }))}
        />
        <EstimateFields draft={draft} problems={problems} change={change} />
        <BaselineFields draft={draft} problems={problems} sources={sources} change={change} />
        {!isInWords(draft.kind) && <TellingFields draft={draft} problems={problems} change={change} />}
      </div>
      <OutcomeResult
        written={written}
        certainty={touchesGraded(outcome, written) ? null : outcome.grading.certainty}
        findings={checkOutcome({ ...written, source: outcome.source }, outcome.grading.certainty)}
      />
      <div class="outcome-studies">
        <StudyFields draft={draft} problems={problems} change={change} />
        <ReferencesField
          chosen={draft.references}
          sources={sources}
          onChoice={(references) => change({ references })}
        />
      </div>
      <div class="outcome-save">
        <DraftEnd shared={shared} submission={{ pending, failure }} isSaved={isSaved} words={words}>
          {isLocked && (
            <ProposeChange
              outcomeId={outcome.id}
              figures={written}
              isWhole={isWhole}
              saveRest={saveRest}
              onConflict={onSaved}
              onProposed={() => {
                shared.undo()
                onProposed()
              }}
            />
          )}
        </DraftEnd>
      </div>
    </Form>
  )
}

/** What needs nobody's verdict: the name, and how the effect is told. */
const restOf = ({ name, more, denominator, minimalImportant, everyday }: WrittenOutcome) => ({
  name,
  more,
  denominator,
  minimalImportant,
  everyday
})

/** The rows that were sent keep their names on the page, so that the focus stays in them. */
const underKeysOf = (sent: OutcomeDraft, kept: OutcomeDraft): OutcomeDraft => ({
  ...kept,
  baselines: kept.baselines.map((one, index) => ({ ...one, key: sent.baselines[index]?.key ?? one.key }))
})
