import { importanceClass } from "@recos/schemas/evidence/certainty"
import { differenceInWords } from "@recos/schemas/evidence/effect-sentences"
import { effectsOf } from "@recos/schemas/evidence/outcome-effects"
import { COLLEGE_LABELS } from "@recos/schemas/labels"
import { useMessages } from "../../messages/catalogue.ts"
import { COLLEGES_IN_ORDER } from "../../messages/colleges.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { wordFor } from "../../messages/labels.ts"
import { paths } from "../../paths.ts"
import { CertaintyChip } from "../../ui/chip.tsx"
import type { Outcome } from "../use-evidence.ts"
import { outcomeMessages } from "./outcome-messages.ts"
import { writeNumber } from "./read-number.ts"

/** One outcome in a list: its name, what it makes, how much it matters to each college, how far its grading is. */
export function OutcomeSummary({ recoId, outcome }: { recoId: string; outcome: Outcome }) {
  const words = useMessages(outcomeMessages)
  const [first] = effectsOf(outcome)
  const effect = first && differenceInWords(first, interfaceLanguage.value)
  const { state, certainty } = outcome.grading
  const toCheck = outcome.findings.filter(({ severity }) => severity !== "notice").length
  return (
    <div class="outcome-summary">
      <a href={paths.outcome(recoId, outcome.id)}>{outcome.name}</a>
      {effect && (
        <span class="outcome-effect">
          {effect.difference}
          {effect.bounds && ` (${effect.bounds})`}
        </span>
      )}
      <span class="meta">
        {certainty ? <CertaintyChip certainty={certainty} /> : words.gradingStates[state]}
        {COLLEGES_IN_ORDER.map((college) => {
          const rated = outcome.importance[college]
          if (!rated) return null
          const word = words.classes[importanceClass(rated.median)]
          return (
            <span
              key={college}
            >{` · ${wordFor(COLLEGE_LABELS[college])}\u202f: ${word} (${writeNumber(rated.median)})`}</span>
          )
        })}
        {toCheck > 0 && <strong class="to-check">{` · ${words.findingCount(toCheck)}`}</strong>}
      </span>
    </div>
  )
}
