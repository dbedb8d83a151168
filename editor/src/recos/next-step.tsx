import type { Missing, Transition } from "@recos/schemas/life/workflow"
import { useEffect, useRef, useState } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import type { Reco } from "../reco/api.ts"
import { useReco } from "../reco/reco-context.ts"
import { Notice } from "../ui/notice.tsx"
import { isStepAsked } from "./asked-step.ts"
import { MissingList } from "./missing-list.tsx"
import { StepForm } from "./step-form.tsx"
import { stepMessages } from "./step-messages.ts"
import { isForward } from "./step-ways.ts"

/** The next step of a reco: what it does, what is missing before it, and its button. */
export function NextStep() {
  const words = useMessages(stepMessages)
  const { reco } = useReco()
  const [notes, setNotes] = useState<Partial<Record<Transition, string>>>({})
  const step = reco.steps.find((one) => isForward(one.transition))
  const section = useRef<HTMLElement>(null)
  // What asked for this step leads to its note, or else to its title: a key pressed once too often takes no step.
  useEffect(() => {
    if (!step || !isStepAsked(step.transition)) return
    section.current?.scrollIntoView({ block: "center" })
    section.current?.querySelector<HTMLElement>("textarea, h2")?.focus()
  }, [])
  const unsent = Object.entries(notes).filter(
    ([name, note]) => note !== "" && !(step?.allowed && name === step.transition)
  )
  if (!step || (step.transition === "publish" && isUnderWay(reco))) return <UnsentNotes notes={unsent} />
  const note = notes[step.transition] ?? ""
  const onNote = (text: string) => setNotes({ ...notes, [step.transition]: text })
  // Whose college has signed is awaited no more, though they still may; nobody waits for a revision.
  const isMine = step.allowed && step.transition !== "revise" && (step.transition !== "approve" || reco.waitsFor.fromMe)
  const missing = step.missing.filter((one) => one.place.panel !== "form")
  return (
    <section class="next-step" aria-labelledby="next-step" ref={section}>
      <UnsentNotes notes={unsent} />
      <h2 id="next-step" tabIndex={-1}>
        {step.transition === "revise" ? words.nothingAwaited : titleOf(isMine, missing, words)}
      </h2>
      {missing.length > 0 && <MissingList recoId={reco.id} missing={missing} />}
      <p class="step-meaning">
        <strong>{words.name[step.transition]}.</strong> <span class="quiet">{words.meaning[step.transition]}</span>
      </p>
      {step.transition === "approve" ? (
        <p>
          <a class="button" data-kind={isMine ? "main" : undefined} href={paths.readings(reco.id)}>
            {isMine ? words.name.approve : words.signersOnly}
          </a>
        </p>
      ) : step.allowed ? (
        // What is being typed stays, also when something comes to be missing meanwhile.
        (missing.length === 0 || note !== "") && (
          <StepForm
            key={step.transition}
            step={step}
            note={note}
            isAwaited={isMine}
            onNote={onNote}
            onTaken={() => onNote("")}
          />
        )
      ) : (
        <p>{words.notYours}</p>
      )}
    </section>
  )
}

/** Somebody took the step while one was typing its note: the words stay, to be used elsewhere. */
function UnsentNotes({ notes }: { notes: [string, string][] }) {
  const words = useMessages(stepMessages)
  return notes.map(([name, note]) => (
    <Notice key={name} title={words.unsentNote}>
      <blockquote>{note}</blockquote>
    </Notice>
  ))
}

const isUnderWay = (reco: Reco): boolean => reco.job !== null && reco.job.state !== "failed"

function titleOf(isMine: boolean, missing: Missing[], words: { missing: string; ready: string; next: string }): string {
  if (missing.length > 0) return words.missing
  return isMine ? words.ready : words.next
}
