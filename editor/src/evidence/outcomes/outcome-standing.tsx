import { speaksOfEffects } from "@recos/schemas/evidence/effects/measures"
import { importanceClass } from "@recos/schemas/evidence/grading/certainty"
import { CERTAINTY_LABELS } from "@recos/schemas/vocabulary/certainty-labels"
import { CONFIDENCE_LABELS } from "@recos/schemas/vocabulary/confidence-labels"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useMessages } from "../../messages/catalogue.ts"
import { COLLEGES_IN_ORDER } from "../../messages/colleges.ts"
import { wordFor } from "../../messages/labels.ts"
import { OutcomeGrade } from "../grade-chip.tsx"
import type { Outcome } from "../use-evidence.ts"
import { outcomeMessages } from "./outcome-messages.ts"
import { writeNumber } from "./read-number.ts"

/** In one line: how sure one is of an outcome, how much it matters to each college, and what is to be checked in its figures. */
export function OutcomeStanding({ outcome }: { outcome: Outcome }) {
  const words = useMessages(outcomeMessages)
  const { state, certainty } = outcome.grading
  const toCheck = outcome.findings.filter(({ severity }) => severity !== "notice").length
  return (
    <span class="meta">
      {certainty ? <OutcomeGrade kind={outcome.kind} certainty={certainty} /> : words.gradingStates[state]}
      {!certainty &&
        outcome.source?.certainty &&
        ` · ${words.sourceCertainty(wordFor((speaksOfEffects(outcome.kind) ? CERTAINTY_LABELS : CONFIDENCE_LABELS)[outcome.source.certainty]).toLocaleLowerCase())}`}
      {COLLEGES_IN_ORDER.map((college) => {
        const rated = outcome.importance[college]
        if (!rated) return null
        const word = words.classes[importanceClass(rated.median)].toLocaleLowerCase()
        return (
          <span
            key={college}
          >{` · ${wordFor(COLLEGE_LABELS[college])}\u202f: ${word} (${words.outOfNine(writeNumber(rated.median))})`}</span>
        )
      })}
      {toCheck > 0 && <strong class="to-check">{` · ${words.findingCount(toCheck)}`}</strong>}
    </span>
  )
}
