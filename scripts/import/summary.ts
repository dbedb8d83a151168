import type { ImportedEvidence, Outcome } from "@recos/schemas/evidence"
import { absoluteEffect, displayPer1000 } from "@recos/schemas/evidence"
import { CERTAINTY_LABELS } from "@recos/schemas/labels"

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
  const { name, source } = outcome
  const certainty = source?.certainty ? CERTAINTY_LABELS[source.certainty][speech] : null
  return [name, effectWords(outcome, speech), peopleWords(outcome, speech), certainty]
    .filter((part) => part !== null)
    .join(speech === "fr" ? " ; " : "; ")
}

function effectWords({ estimate: { measure, point, low, high, unit } }: Outcome, speech: Speech): string | null {
  if (measure === null || point === null) return null
  const show = (value: number) => value.toLocaleString(speech, { maximumFractionDigits: 4 })
  const interval = low === null || high === null ? "" : ` (${show(low)} ${speech === "fr" ? "à" : "to"} ${show(high)})`
  return `${measure} ${show(point)}${interval}${unit === "" ? "" : ` ${unit}`}`
}

/** « 120 → 107 sur 1 000 », from the first baseline. */
function peopleWords({ estimate, baselines: [first] }: Outcome, speech: Speech): string | null {
  const { measure, point, low, high, counts } = estimate
  if (!first || point === null || point < 0 || first.per1000 > 1000) return null
  if (measure !== "RR" && measure !== "OR" && measure !== "HR") return null
  const effect = displayPer1000(
    absoluteEffect({
      measure,
      point,
      low: atLeastZero(low),
      high: atLeastZero(high),
      counts,
      baselinePer1000: first.per1000
    })
  )
  if (!effect.estimable) return null
  const base = Math.round(first.per1000)
  const { interventionPer1000, differencePer1000 } = effect
  const difference = differencePer1000.point > 0 ? `+${differencePer1000.point}` : String(differencePer1000.point)
  const people = `${base} → ${interventionPer1000.point}`
  return speech === "fr" ? `${people} sur 1 000 (${difference})` : `${people} per 1,000 (${difference})`
}

const atLeastZero = (bound: number | null): number | null => (bound === null || bound < 0 ? null : bound)
