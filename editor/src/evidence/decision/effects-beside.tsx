import type { EtdCriterion } from "@recos/schemas/evidence/decision/etd"
import { statementWithoutRisk } from "@recos/schemas/evidence/effects/effect-statement"
import { type EffectMeaning, meaningOf } from "@recos/schemas/evidence/effects/meaning-turn"
import { speaksOfEffects } from "@recos/schemas/evidence/effects/measures"
import { effectsOf } from "@recos/schemas/evidence/effects/outcome-effects"
import { byWeight, weightClassOf } from "@recos/schemas/evidence/questions/outcome-weight"
import { IMPORTANCE_CLASS_LABELS } from "@recos/schemas/evidence/questions/question-labels"
import { gradeInWords } from "@recos/schemas/evidence/summary/grade-in-words"
import { effectInWords, summaryEffect } from "@recos/schemas/evidence/summary/summary-effect"
import { SUMMARY_WORDS } from "@recos/schemas/evidence/summary/words"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { wordFor } from "../../messages/labels.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { CertaintyChip } from "../../ui/certainty-chip.tsx"
import type { Outcome } from "../use-evidence.ts"
import { decisionPartsMessages } from "./parts-messages.ts"

/** Under which criteria the effects stand, and which of them: where nobody can tell a gain from a harm, both show it. */
const SHOWN: Partial<Record<EtdCriterion, (meaning: EffectMeaning) => boolean>> = {
  desirableEffects: (meaning) => meaning !== "harm",
  undesirableEffects: (meaning) => meaning !== "benefit",
  certaintyOfEffects: () => true,
  balance: () => true
}

interface EffectsBesideProps {
  criterion: EtdCriterion
  outcomes: readonly Outcome[]
}

/** The effects that a judgement is about, beside it: each with its interval, what it means to the person, and its certainty. */
export function EffectsBeside({ criterion, outcomes }: EffectsBesideProps) {
  const words = useMessages(decisionPartsMessages)
  const { reco } = useReco()
  const isShown = SHOWN[criterion]
  if (!isShown) return null
  const language = interfaceLanguage.value
  const shown = byWeight(outcomes).filter((outcome) => speaksOfEffects(outcome.kind) && isShown(meaningOf(outcome)))
  if (shown.length === 0) return <p class="quiet interface">{words.noEffects}</p>
  return (
    <div class="effects-beside interface">
      <ul aria-label={words.effects}>
        {shown.map((outcome) => {
          const { certainty } = outcome.grading
          const effects = effectsOf(outcome).map((effect) => summaryEffect(effect, { ...outcome, certainty }, language))
          const alone = statementWithoutRisk(outcome, { ...outcome, certainty }, language)
          const instead =
            [alone, outcome.estimate.narrative].filter(Boolean).join(" ") || SUMMARY_WORDS[language].noEffect
          const weight = weightClassOf(outcome)
          const meaning = words.meanings[meaningOf(outcome)]
          return (
            <li key={outcome.id}>
              <a href={paths.outcome(reco.id, outcome.id)}>{outcome.name}</a>{" "}
              <span class="meta">{weight === null ? words.unrated : wordFor(IMPORTANCE_CLASS_LABELS[weight])}</span>
              {effects.map((effect) => (
                <span key={effect.baseline} class="effect-line">
                  {effectInWords(effect)}
                </span>
              ))}
              {effects.length === 0 && <span class="effect-line">{instead}</span>}
              {meaning && (
                <span class="effect-line">
                  <strong>{meaning}</strong>
                </span>
              )}
              {certainty ? (
                <CertaintyChip certainty={certainty} />
              ) : (
                <span class="meta">{gradeInWords({ ...outcome, certainty }, language)}</span>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
