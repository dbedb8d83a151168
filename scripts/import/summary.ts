import { per } from "@recos/schemas/evidence/effects/denominator"
import { estimateInWords, numberInWords } from "@recos/schemas/evidence/effects/effect-sentences"
import { effectsOf } from "@recos/schemas/evidence/effects/outcome-effects"
import { roundForDisplay } from "@recos/schemas/evidence/effects/rounding"
import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import { CERTAINTY_LABELS } from "@recos/schemas/vocabulary/certainty-labels"

type Speech = "fr" | "en"

/** What an import found, line by line, as a person reads it in a terminal. */
export function evidenceLines(imported: Pick<ImportedEvidence, "questions" | "references">, speech: Speech): string[] {
  const french = speech === "fr"
  return imported.questions.flatMap(({ population, intervention, comparison, outcomes }) => [
    french ? `Question : ${intervention} ou ${comparison}` : `Question: ${intervention} or ${comparison}`,
    french ? `  chez : ${population}` : `  in: ${population}`,
    ...outcomes.map((outcome, place) => `  ${String(place + 1).padStart(2)}. ${outcomeLine(outcome, speech)}`)
  ])
}

function outcomeLine(outcome: Outcome, speech: Speech): string {
  const { name, estimate, source } = outcome
  const certainty = source?.certainty ? CERTAINTY_LABELS[source.certainty][speech] : ""
  return [name, estimateInWords(estimate, speech), peopleWords(outcome, speech), certainty]
    .filter((part) => part !== "")
    .join(speech === "fr" ? " ; " : "; ")
}

/** « 120 → 107 sur 1 000 (−13) », from the first baseline. */
function peopleWords(outcome: Outcome, speech: Speech): string {
  const [effect] = effectsOf(outcome)
  if (effect?.of !== "people") return ""
  const { baseline, intervention, difference, denominator } = effect
  const [without, withIt, change = 0] = [baseline.per1000, intervention.point, difference.point].map((per1000) =>
    roundForDisplay(per(per1000, denominator))
  )
  const signed = change > 0 ? `+${change}` : String(change).replace("-", "−")
  const all = numberInWords(denominator, speech, 0).replaceAll("\u202f", " ")
  const outOf = speech === "fr" ? `sur ${all}` : `per ${all}`
  // Less than one is no nought: the side is said.
  const shown = change === 0 && difference.point !== 0 ? `${difference.point < 0 ? "−" : "+"}<1` : signed
  return `${without} → ${withIt} ${outOf} (${shown})`
}
