import { useEffect, useState } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import type { Step } from "../reco/api.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { Notice } from "../ui/notice.tsx"
import { isStepAsked } from "./asked-step.ts"
import { StepForm } from "./step-form.tsx"
import { stepMessages } from "./step-messages.ts"
import { type ConfirmedStep, isConfirmed, takesAway } from "./step-ways.ts"

/** The steps that undo or take away: each asks once, says what it does, and takes its reason. */
export function OtherSteps() {
  const words = useMessages(stepMessages)
  const { reco } = useReco()
  const [open, setOpen] = useState<Step>()
  const [note, setNote] = useState("")
  const steps = reco.steps.filter((step) => isConfirmed(step.transition) && step.allowed)
  useEffect(() => setOpen(steps.find(({ transition }) => isStepAsked(transition))), [])
  // A dialog in which somebody types stays, whatever became of the step meanwhile.
  if (steps.length === 0 && !open) return null
  const close = () => {
    setOpen(undefined)
    setNote("")
  }
  return (
    <section>
      <h2>{words.otherSteps}</h2>
      <div class="actions">
        {steps.map((step) => (
          <Button
            key={step.transition}
            kind={takesAway(step.transition) ? "danger" : "plain"}
            onClick={() => setOpen(step)}
          >
            {words.name[step.transition]}
          </Button>
        ))}
      </div>
      <Dialog open={open !== undefined} onClose={close} title={open ? confirmTitle(open, words.confirm) : ""}>
        {open && (
          <>
            <p>{words.meaning[open.transition]}</p>
            {!steps.some(({ transition }) => transition === open.transition) && <Notice>{words.stepGone}</Notice>}
            <StepForm step={open} note={note} onNote={setNote} onTaken={close} onCancel={close} />
          </>
        )}
      </Dialog>
    </section>
  )
}

const confirmTitle = ({ transition }: Step, titles: Record<ConfirmedStep, string>): string =>
  isConfirmed(transition) ? titles[transition] : ""
