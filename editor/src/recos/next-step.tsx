import type { Missing, Transition } from "@recos/schemas/life/workflow"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import type { Reco, Step } from "../reco/api.ts"
import { useReco } from "../reco/reco-context.ts"
import { MissingList } from "./missing-list.tsx"
import { StepForm } from "./step-form.tsx"
import { stepMessages } from "./step-messages.ts"

/** The steps that lead forward; the others undo or take away. */
const FORWARD: readonly Transition[] = ["submit", "deliberate", "approve", "publish", "revise"]

/** The next step of a reco: what it does, what is missing before it, and its button. */
export function NextStep() {
  const words = useMessages(stepMessages)
  const { reco } = useReco()
  const step = reco.steps.find((one) => FORWARD.includes(one.transition))
  if (!step || (step.transition === "publish" && isUnderWay(reco))) return null
  const missing = step.missing.filter((one) => one.place.panel !== "form")
  return (
    <section class="next-step" aria-labelledby="next-step">
      <h2 id="next-step">{titleOf(step, missing, words)}</h2>
      {missing.length > 0 && <MissingList recoId={reco.id} missing={missing} />}
      <p class="step-meaning">
        <strong>{words.name[step.transition]}.</strong> <span class="quiet">{words.meaning[step.transition]}</span>
      </p>
      {step.transition === "approve" ? (
        <p>
          <a class="button" data-kind={step.allowed ? "main" : undefined} href={paths.readings(reco.id)}>
            {step.allowed ? words.name.approve : words.signersOnly}
          </a>
        </p>
      ) : step.allowed ? (
        missing.length === 0 && <StepForm step={step} />
      ) : (
        <p>{words.notYours}</p>
      )}
    </section>
  )
}

const isUnderWay = (reco: Reco): boolean => reco.job !== null && reco.job.state !== "failed"

function titleOf(step: Step, missing: Missing[], words: { missing: string; ready: string; next: string }): string {
  if (missing.length > 0) return words.missing
  return step.allowed ? words.ready : words.next
}
