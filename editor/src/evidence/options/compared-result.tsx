import { differenceInWords } from "@recos/schemas/evidence/effects/effect-sentences"
import { effectsOf } from "@recos/schemas/evidence/effects/outcome-effects"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { CertaintyChip } from "../../ui/chip.tsx"
import type { Outcome } from "../use-evidence.ts"
import { optionMessages } from "./messages.ts"

/** What one question found of an outcome: its effects over each baseline, and the certainty beside them. */
export function ComparedResult({ outcome }: { outcome: Outcome }) {
  const words = useMessages(optionMessages).compare
  const { reco } = useReco()
  const effects = effectsOf(outcome)
  const { certainty } = outcome.grading
  const { followUp, narrative } = outcome.estimate
  return (
    <>
      {effects.map((effect) => {
        const said = differenceInWords(effect, interfaceLanguage.value)
        const baseline = "baseline" in effect ? effect.baseline : undefined
        return (
          <p key={baseline?.id ?? "scale"} class="compared-effect">
            <a href={paths.outcome(reco.id, outcome.id)}>{said?.difference ?? words.notEstimable}</a>
            {said?.bounds && ` (${said.bounds})`}
            {baseline?.label && <span class="meta">{baseline.label}</span>}
          </p>
        )
      })}
      {effects.length === 0 && (
        <p class="compared-effect">
          <a href={paths.outcome(reco.id, outcome.id)}>{words.noFigure}</a>
          {narrative && <span class="compared-narrative">{narrative}</span>}
        </p>
      )}
      <p class="meta">
        {certainty ? <CertaintyChip certainty={certainty} /> : words.notGraded}
        {followUp && ` · ${followUp}`}
      </p>
    </>
  )
}
