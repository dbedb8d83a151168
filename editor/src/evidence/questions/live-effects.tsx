import { differenceInWords, risksInWords } from "@recos/schemas/evidence/effect-sentences"
import { effectsOf, type OutcomeEffect } from "@recos/schemas/evidence/outcome-effects"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { WrittenOutcome } from "./outcome-draft.ts"
import { outcomeMessages } from "./outcome-messages.ts"
import { PeoplePicture } from "./people-picture.tsx"

interface LiveEffectsProps {
  written: WrittenOutcome
  /** The names of the baselines, by id. */
  names: ReadonlyMap<string, string>
}

/** What the figures make, computed here with the rules of the server as one types. */
export function LiveEffects({ written, names }: LiveEffectsProps) {
  const words = useMessages(outcomeMessages)
  const effects = effectsOf(written)
  if (effects.length === 0) {
    return <p class="quiet">{written.kind === "continuous" ? words.resultMissingScale : words.resultMissing}</p>
  }
  return (
    <>
      {effects.map((effect) => {
        const id = effect.of === "scale" ? "" : effect.baseline.id
        return (
          <div key={id} class="live-effect">
            {names.has(id) && <h4>{names.get(id)}</h4>}
            <EffectFacts effect={effect} />
            {effect.of === "people" && <PeoplePicture effect={effect} />}
          </div>
        )
      })}
    </>
  )
}

function EffectFacts({ effect }: { effect: OutcomeEffect }) {
  const words = useMessages(outcomeMessages)
  const difference = differenceInWords(effect, interfaceLanguage.value)
  const risks = risksInWords(effect, interfaceLanguage.value)
  if (!difference) return <p>{words.notEstimable}</p>
  return (
    <dl class="effect-facts">
      {risks && (
        <>
          <dt>{words.without}</dt>
          <dd>{risks.without}</dd>
          <dt>{words.with}</dt>
          <dd>{risks.with}</dd>
        </>
      )}
      <dt>{words.difference}</dt>
      <dd class="effect-difference">
        {difference.difference}
        {difference.bounds && ` (${difference.bounds})`}
      </dd>
    </dl>
  )
}
