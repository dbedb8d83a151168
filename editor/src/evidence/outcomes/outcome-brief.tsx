import { statementWithoutRisk } from "@recos/schemas/evidence/effects/effect-statement"
import { isInWords } from "@recos/schemas/evidence/effects/measures"
import { effectsOf } from "@recos/schemas/evidence/effects/outcome-effects"
import { type SummaryEffect, summaryEffect } from "@recos/schemas/evidence/summary/summary-effect"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { Outcome } from "../use-evidence.ts"
import { outcomeMessages } from "./outcome-messages.ts"
import { OutcomeStanding } from "./outcome-standing.tsx"

/** What matters of an outcome, before the form that it comes from: its certainty, its effect in words, and the way to each part. */
export function OutcomeBrief({ outcome }: { outcome: Outcome }) {
  const words = useMessages(outcomeMessages)
  const { certainty } = outcome.grading
  const meaning = { ...outcome, certainty }
  const effects = effectsOf(outcome).map((effect) => summaryEffect(effect, meaning, interfaceLanguage.value))
  const alone = statementWithoutRisk(outcome, meaning, interfaceLanguage.value)
  const parts = [
    ["#chiffres", words.toFigures],
    ["#importance", words.toImportance],
    ["#evaluation", words.toGrading]
  ]
  return (
    <section class="outcome-brief" aria-label={words.inBrief}>
      <p>
        <OutcomeStanding outcome={outcome} />
      </p>
      {effects.map((effect) => (
        <EffectInBrief key={effect.baseline} effect={effect} />
      ))}
      {effects.length === 0 && isInWords(outcome.kind) && outcome.estimate.narrative && (
        <p class="said">{outcome.estimate.narrative}</p>
      )}
      {alone && <p>{alone}</p>}
      {effects.length === 0 && alone === "" && !isInWords(outcome.kind) && <p class="quiet">{words.noFigures}</p>}
      <nav aria-label={words.onThisPage}>
        <ul class="outcome-parts">
          {parts.map(([href, label]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  )
}

function EffectInBrief({ effect: { whom, brief, risks, statement } }: { effect: SummaryEffect }) {
  return (
    <p class="outcome-effect">
      {whom && <span class="meta">{whom}</span>}
      <strong>{brief}</strong>
      {statement && <span>{statement}</span>}
      {risks && <span>{risks}</span>}
    </p>
  )
}
