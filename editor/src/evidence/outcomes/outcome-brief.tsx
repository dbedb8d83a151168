import { differenceInWords, risksInWords } from "@recos/schemas/evidence/effects/effect-sentences"
import { effectsOf, type OutcomeEffect } from "@recos/schemas/evidence/effects/outcome-effects"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { Outcome } from "../use-evidence.ts"
import { outcomeMessages } from "./outcome-messages.ts"
import { OutcomeStanding } from "./outcome-standing.tsx"

/** What matters of an outcome, before the form that it comes from: its certainty, its effect in words, and the way to each part. */
export function OutcomeBrief({ outcome }: { outcome: Outcome }) {
  const words = useMessages(outcomeMessages)
  const effects = effectsOf(outcome)
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
        <EffectInBrief key={effect.of === "scale" ? "" : effect.baseline.id} effect={effect} />
      ))}
      {effects.length === 0 && outcome.kind === "narrative" && outcome.estimate.narrative && (
        <p class="said">{outcome.estimate.narrative}</p>
      )}
      {effects.length === 0 && outcome.kind !== "narrative" && <p class="quiet">{words.noFigures}</p>}
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

function EffectInBrief({ effect }: { effect: OutcomeEffect }) {
  const words = useMessages(outcomeMessages)
  const language = interfaceLanguage.value
  const difference = differenceInWords(effect, language)
  const risks = risksInWords(effect, language)
  const whose = effect.of === "scale" ? "" : effect.baseline.label
  return (
    <p class="outcome-effect">
      {whose && <span class="meta">{whose}</span>}
      {difference ? (
        <>
          <strong>{difference.difference}</strong>
          {difference.bounds && ` (${difference.bounds})`}
        </>
      ) : (
        words.notEstimable
      )}
      {risks && <span>{words.withoutAndWith(risks.without, risks.with)}</span>}
    </p>
  )
}
