import { useState } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import type { Step } from "../reco/api.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { StepForm } from "./step-form.tsx"
import { isConfirmed, stepMessages } from "./step-messages.ts"

/** The steps that undo or take away: each asks once, says what it does, and takes its reason. */
export function OtherSteps() {
  const words = useMessages(stepMessages)
  const { reco } = useReco()
  const [open, setOpen] = useState<Step>()
  const steps = reco.steps.filter((step) => isConfirmed(step.transition) && step.allowed)
  if (steps.length === 0) return null
  const close = () => setOpen(undefined)
  return (
    <section>
      <h2>{words.otherSteps}</h2>
      <div class="actions">
        {steps.map((step) => (
          <Button
            key={step.transition}
            kind={step.transition === "withdraw" ? "danger" : "plain"}
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
            <StepForm step={open} onTaken={close} onCancel={close} />
          </>
        )}
      </Dialog>
    </section>
  )
}

const confirmTitle = ({ transition }: Step, titles: { return: string; withdraw: string }): string =>
  isConfirmed(transition) ? titles[transition] : ""
