import { effectsOf } from "@recos/schemas/evidence/effects/outcome-effects"
import { briefOfEffect } from "@recos/schemas/evidence/summary/brief-effect"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { paths } from "../../paths.ts"
import type { Outcome } from "../use-evidence.ts"
import { OutcomeStanding } from "./outcome-standing.tsx"

/** One outcome in a list: its name, what it makes, how much it matters to each college, how far its grading is. */
export function OutcomeSummary({ recoId, outcome }: { recoId: string; outcome: Outcome }) {
  const { certainty } = outcome.grading
  const [effect] = effectsOf(outcome)
  return (
    <div class="outcome-summary">
      <a href={paths.outcome(recoId, outcome.id)}>{outcome.name}</a>
      {effect && (
        <span class="outcome-effect">{briefOfEffect(effect, { ...outcome, certainty }, interfaceLanguage.value)}</span>
      )}
      <OutcomeStanding outcome={outcome} />
    </div>
  )
}
