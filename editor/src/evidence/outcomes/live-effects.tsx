import {
  differenceInLine,
  differenceInWords,
  numberInWords,
  risksInWords
} from "@recos/schemas/evidence/effects/effect-sentences"
import { statementWithoutRisk } from "@recos/schemas/evidence/effects/effect-statement"
import { worthInWords } from "@recos/schemas/evidence/effects/effect-worth"
import { effectsOf, type OutcomeEffect } from "@recos/schemas/evidence/effects/outcome-effects"
import { plainNumbers } from "@recos/schemas/evidence/effects/plain-numbers"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { WrittenOutcome } from "./outcome-draft.ts"
import { outcomeMessages } from "./outcome-messages.ts"
import { PeoplePicture } from "./people-picture.tsx"

interface LiveEffectsProps {
  written: WrittenOutcome
  certainty: Certainty | null
  /** The names of the baselines, by id. */
  names: ReadonlyMap<string, string>
}

/** What the figures make, computed here with the rules of the server as one types. */
export function LiveEffects({ written, certainty, names }: LiveEffectsProps) {
  const words = useMessages(outcomeMessages)
  const effects = effectsOf(written)
  if (effects.length === 0) {
    const alone = statementWithoutRisk(written, { ...written, certainty }, interfaceLanguage.value)
    const missing = written.kind === "continuous" ? words.resultMissingScale : words.resultMissing
    return (
      <>
        {alone && <p>{alone}</p>}
        <p class="quiet">{missing}</p>
      </>
    )
  }
  return (
    <>
      {effects.map((effect) => {
        const id = effect.of === "scale" ? "" : effect.baseline.id
        const meaning = { ...written, certainty }
        const plain = plainNumbers(effect, meaning, interfaceLanguage.value)
        return (
          <div key={id} class="live-effect">
            {names.has(id) && <h4>{names.get(id)}</h4>}
            <EffectFacts
              effect={effect}
              worth={worthInWords(effect, meaning, interfaceLanguage.value)}
              comparatorMean={written.estimate.comparatorMean}
            />
            {plain && <PeoplePicture plain={plain} />}
          </div>
        )
      })}
    </>
  )
}

interface EffectFactsProps {
  effect: OutcomeEffect
  worth: string
  comparatorMean: number | null
}

function EffectFacts({ effect, worth, comparatorMean }: EffectFactsProps) {
  const words = useMessages(outcomeMessages)
  const difference = differenceInWords(effect, interfaceLanguage.value)
  const groups = risksInWords(effect, interfaceLanguage.value) ?? meansInWords(effect, comparatorMean)
  if (!difference) return <p>{words.notEstimable}</p>
  return (
    <dl class="effect-facts">
      {groups && (
        <>
          <dt>{words.without}</dt>
          <dd>{groups.without}</dd>
          <dt>{words.with}</dt>
          <dd>{groups.with}</dd>
        </>
      )}
      <dt>{words.difference}</dt>
      <dd class="effect-difference">
        {differenceInLine(difference, interfaceLanguage.value)}
        {worth && <span class="meta">{worth}</span>}
      </dd>
    </dl>
  )
}

/** The means of both groups on their scale; null where the one without the intervention is not known. */
function meansInWords(effect: OutcomeEffect, comparatorMean: number | null): { without: string; with: string } | null {
  if (effect.of !== "scale" || effect.intervention === null || comparatorMean === null) return null
  const inWords = (mean: number) =>
    [numberInWords(mean, interfaceLanguage.value), effect.unit].filter(Boolean).join(" ")
  return { without: inWords(comparatorMean), with: inWords(effect.intervention.point) }
}
