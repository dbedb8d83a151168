import type { Transition } from "@recos/schemas/life/workflow"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import type { Step } from "../reco/api.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { TextArea } from "../ui/field.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { takeStep } from "./api.ts"
import { MissingList } from "./missing-list.tsx"
import { stepMessages } from "./step-messages.ts"
import { takesAway } from "./step-ways.ts"

interface StepFormProps {
  step: Step
  /** What was typed so far: kept by the page, so that news of the reco never take it away. */
  note: string
  /** Whether somebody waits for it: what nobody waits for is no green button. */
  isAwaited?: boolean
  onNote: (note: string) => void
  /** Called once the step is taken, before the reco is asked for again. */
  onTaken?: () => void
  onCancel?: () => void
}

/** A step with the note it asks for, if it asks for one. What was typed stays when the step is refused. */
export function StepForm({ step, note, isAwaited = true, onNote, onTaken, onCancel }: StepFormProps) {
  const words = useMessages(stepMessages)
  const { reco, reload } = useReco()
  const { pending, failure, submit } = useSubmit()
  const name: Transition = step.transition
  const asksNote = step.missing.some((missing) => missing.place.panel === "form")
  const take = () =>
    submit(async () => {
      await takeStep(reco.id, name, note)
      onTaken?.()
      reload()
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void take()
      }}
    >
      {asksNote && (
        <TextArea
          label={words.note[name]}
          hint={words.noteHint[name]}
          value={note}
          onText={onNote}
          rows={3}
          maxlength={2000}
          required
        />
      )}
      <FailureNotice failure={failure}>
        {failure && failure.missing.length > 0 && <MissingList recoId={reco.id} missing={failure.missing} />}
      </FailureNotice>
      <div class="actions">
        <Button kind={takesAway(name) ? "danger" : isAwaited ? "main" : "plain"} type="submit" pending={pending}>
          {words.name[name]}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
      </div>
    </form>
  )
}
