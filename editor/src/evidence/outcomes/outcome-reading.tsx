import { estimateInWords } from "@recos/schemas/evidence/effects/effect-sentences"
import { isInWords } from "@recos/schemas/evidence/effects/measures"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { Outcome } from "../use-evidence.ts"
import { outcomeMessages } from "./outcome-messages.ts"
import { OutcomeResult } from "./outcome-result.tsx"
import { writeNumber } from "./read-number.ts"

/** An outcome for those who read it: the same figures, without the form. */
export function OutcomeReading({ outcome }: { outcome: Outcome }) {
  const words = useMessages(outcomeMessages)
  const { estimate, kind } = outcome
  const facts = [
    [words.kind, words.kinds[kind]],
    [words.effect, isInWords(kind) ? "" : estimateInWords(estimate, interfaceLanguage.value)],
    [words.studies, writeNumber(estimate.studies)],
    [words.participants, writeNumber(estimate.participants)],
    [words.design, estimate.design],
    [words.followUp, estimate.followUp],
    [isInWords(kind) ? words.narrativeOnly : words.narrative, estimate.narrative]
  ].filter(([, value]) => value !== "")
  return (
    <div class="outcome-form">
      <dl class="facts outcome-fields">
        {facts.map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label}-value`}>{value}</dd>])}
      </dl>
      <OutcomeResult written={outcome} certainty={outcome.grading.certainty} findings={outcome.findings} />
    </div>
  )
}
