import { statementWithoutRisk } from "@recos/schemas/evidence/effects/effect-statement"
import { effectsOf } from "@recos/schemas/evidence/effects/outcome-effects"
import { summaryEffect } from "@recos/schemas/evidence/summary/summary-effect"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { OutcomeGrade } from "../grade-chip.tsx"
import type { Outcome } from "../use-evidence.ts"
import { optionMessages } from "./messages.ts"

/** What one question found of an outcome: its effects over each baseline, and the certainty beside them. */
export function ComparedResult({ outcome }: { outcome: Outcome }) {
  const words = useMessages(optionMessages).compare
  const { reco } = useReco()
  const { certainty } = outcome.grading
  const meaning = { ...outcome, certainty }
  const effects = effectsOf(outcome).map((effect) => summaryEffect(effect, meaning, interfaceLanguage.value))
  const alone = statementWithoutRisk(outcome, meaning, interfaceLanguage.value)
  const { followUp, narrative } = outcome.estimate
  return (
    <>
      {effects.map(({ baseline, whom, brief, statement }) => (
        <p key={baseline} class="compared-effect">
          <a href={paths.outcome(reco.id, outcome.id)}>{brief}</a>
          {whom && <span class="meta">{whom}</span>}
          {statement && <span class="meta">{statement}</span>}
        </p>
      ))}
      {effects.length === 0 && (
        <p class="compared-effect">
          <a href={paths.outcome(reco.id, outcome.id)}>{words.noFigure}</a>
          {alone && <span class="meta">{alone}</span>}
          {narrative && <span class="compared-narrative">{narrative}</span>}
        </p>
      )}
      <p class="meta">
        {certainty ? <OutcomeGrade kind={outcome.kind} certainty={certainty} /> : words.notGraded}
        {followUp && ` · ${followUp}`}
      </p>
    </>
  )
}
