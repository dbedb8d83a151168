import { differenceInWords } from "@recos/schemas/evidence/effects/effect-sentences"
import { effectsOf } from "@recos/schemas/evidence/effects/outcome-effects"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { paths } from "../../paths.ts"
import type { Outcome } from "../use-evidence.ts"
import { OutcomeStanding } from "./outcome-standing.tsx"

/** One outcome in a list: its name, what it makes, how much it matters to each college, how far its grading is. */
export function OutcomeSummary({ recoId, outcome }: { recoId: string; outcome: Outcome }) {
  const [first] = effectsOf(outcome)
  const effect = first && differenceInWords(first, interfaceLanguage.value)
  return (
    <div class="outcome-summary">
      <a href={paths.outcome(recoId, outcome.id)}>{outcome.name}</a>
      {effect && (
        <span class="outcome-effect">
          {effect.difference}
          {effect.bounds && ` (${effect.bounds})`}
        </span>
      )}
      <OutcomeStanding outcome={outcome} />
    </div>
  )
}
