import { checkOutcome } from "@recos/schemas/evidence/check-outcome"
import { touchesGraded } from "@recos/schemas/evidence/graded-matter"
import { OUTCOME_KINDS } from "@recos/schemas/evidence/measures"
import { useRef, useState } from "preact/hooks"
import { ErrorBoundary, lazy } from "preact-iso"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../recos/reco-context.ts"
import { Button } from "../../ui/button.tsx"
import { type Choice, Select, TextField } from "../../ui/field.tsx"
import { FailureNotice, Notice } from "../../ui/notice.tsx"
import type { Outcome } from "../use-evidence.ts"
import { changeOutcome } from "./api.ts"
import { BaselineFields } from "./baseline-fields.tsx"
import { EstimateFields, StudyFields } from "./estimate-fields.tsx"
import { draftOf, type OutcomeDraft, readDraft, shownProblems } from "./outcome-draft.ts"
import { outcomeMessages } from "./outcome-messages.ts"
import { OutcomeResult } from "./outcome-result.tsx"
import { SourcesFields } from "./sources-fields.tsx"
import { orReadAgain, useSharedDraft } from "./use-shared-draft.ts"

// Fetched only where the figures were graded.
const ProposeChange = lazy(() => import("../updates/propose-change.tsx").then((module) => module.ProposeChange))

interface OutcomeFormProps {
  outcome: Outcome
  /** The reco's sources, to choose among. */
  sources: readonly Choice[]
  onSaved: () => void
  /** Called once other figures than those that were graded are proposed, and wait for a decision. */
  onProposed: () => void
}

/** The name under which what is typed of an outcome is kept until it is saved. */
export const outcomeDraftName = ({ id }: Outcome): string => `outcome ${id}`

/** An outcome as one writes it, and beside it what its figures make, at once. */
export function OutcomeForm({ outcome, sources, onSaved, onProposed }: OutcomeFormProps) {
  const words = useMessages(outcomeMessages)
  const { reco } = useReco()
  const form = useRef<HTMLFormElement>(null)
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
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus())
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
    const { name, more } = written
    if (name === outcome.name && more === outcome.more) return shared.revision
    const { kind, estimate, baselines } = outcome
    const kept = await changeOutcome(reco.id, outcome.id, { name, more, kind, estimate, baselines }, shared.revision)
    return kept.revision
  }
  return (
    <form
      ref={form}
      class="outcome-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div class="outcome-fields">
        <TextField
          label={words.name}
          value={draft.name}
          onText={(name) => change({ name })}
          error={problems.name && words.problems[problems.name]}
          maxlength={300}
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
          label={words.more}
          value={draft.more ?? "unsaid"}
          onChoice={(more) => change({ more: more === "unsaid" ? null : more })}
          choices={(["unsaid", "better", "worse"] as const).map((value) => ({ value, label: words.mores[value] }))}
        />
        <EstimateFields draft={draft} problems={problems} change={change} />
        <BaselineFields draft={draft} problems={problems} sources={sources} change={change} />
      </div>
      <OutcomeResult
        written={written}
        findings={checkOutcome({ ...written, source: outcome.source }, outcome.grading.certainty)}
      />
      <div class="outcome-studies">
        <StudyFields draft={draft} problems={problems} change={change} />
        <SourcesFields chosen={draft.references} sources={sources} onChoice={(references) => change({ references })} />
      </div>
      <div class="outcome-save">
        {shared.clashes.length > 0 && <Notice>{words.clash}</Notice>}
        <FailureNotice failure={failure} />
        <p class="meta" role="status">
          {shared.isUnsaved ? words.unsaved : isSaved ? words.saved : ""}
        </p>
        {isLocked && (
          <ErrorBoundary>
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
          </ErrorBoundary>
        )}
        <p class="actions">
          {!isLocked && (
            <Button kind="main" type="submit" pending={pending}>
              {words.save}
            </Button>
          )}
          {shared.isUnsaved && (
            <Button kind="quiet" onClick={shared.undo}>
              {words.undo}
            </Button>
          )}
        </p>
      </div>
    </form>
  )
}

/** The rows that were sent keep their names on the page, so that the focus stays in them. */
const underKeysOf = (sent: OutcomeDraft, kept: OutcomeDraft): OutcomeDraft => ({
  ...kept,
  baselines: kept.baselines.map((one, index) => ({ ...one, key: sent.baselines[index]?.key ?? one.key }))
})
