import type { Certainty, Language } from "../../vocabulary/closed-lists.ts"
import { differenceInWords, numberInWords, risksInWords } from "../effects/effect-sentences.ts"
import { effectsOf, type OutcomeEffect } from "../effects/outcome-effects.ts"
import type { Outcome, Question } from "../questions/model.ts"
import { byWeight, type Weighed } from "../questions/outcome-weight.ts"
import { SUMMARY_WORDS } from "./summary-words.ts"

/** What a table needs of an outcome: its figures, how much it matters, and what was agreed of its certainty. */
export interface SummaryOutcome extends Weighed, Pick<Outcome, "id" | "name" | "kind" | "estimate" | "baselines"> {
  certainty: Certainty | null
}

/** What a table needs of a question. */
export interface SummaryQuestion extends Pick<Question, "id" | "intervention" | "comparison"> {
  outcomes: readonly SummaryOutcome[]
}

/** One effect of a row, over one baseline risk or on a scale. */
export interface SummaryEffect {
  /** The baseline's id; empty on a scale. */
  baseline: string
  /** Whom it speaks of; empty on a scale, or where nobody said. */
  whom: string
  difference: string
  bounds: string
  /** « 159 sur 1 000 sans, 111 sur 1 000 avec »; empty on a scale. */
  risks: string
}

/** One outcome of a summary of findings, in words. */
export interface SummaryRow {
  id: string
  name: string
  effects: SummaryEffect[]
  /** Said in place of figures: what the outcome says in words, or that nothing was found. */
  instead: string
  /** « 1 234 personnes, 3 études »; empty where nobody said. */
  people: string
  certainty: Certainty | null
}

/** The rows of a summary of findings, the outcomes that weigh most first. */
export function summaryRows(outcomes: readonly SummaryOutcome[], language: Language): SummaryRow[] {
  return byWeight(outcomes).map((outcome) => {
    const effects = effectsOf(outcome).map((effect) => summaryEffect(effect, language))
    const { id, name, estimate, certainty } = outcome
    const instead = effects.length > 0 ? "" : estimate.narrative || SUMMARY_WORDS[language].noEffect
    return { id, name, effects, instead, people: peopleOf(estimate, language), certainty }
  })
}

function summaryEffect(effect: OutcomeEffect, language: Language): SummaryEffect {
  const words = SUMMARY_WORDS[language]
  const said = differenceInWords(effect, language)
  const risks = risksInWords(effect, language)
  return {
    baseline: effect.of === "scale" ? "" : effect.baseline.id,
    whom: effect.of === "scale" ? "" : effect.baseline.label,
    difference: said?.difference ?? words.notEstimable,
    bounds: said?.bounds ?? "",
    risks: risks ? words.risks(risks.without, risks.with) : ""
  }
}

function peopleOf({ participants, studies }: Outcome["estimate"], language: Language): string {
  const words = SUMMARY_WORDS[language]
  const shown = (value: number) => numberInWords(value, language, 0)
  return [
    participants === null ? "" : words.participants(participants, shown(participants)),
    studies === null ? "" : words.studies(studies, shown(studies))
  ]
    .filter((phrase) => phrase !== "")
    .join(", ")
}

/** « Antibiotique comparé à attendre et surveiller »: what a table speaks of, in the words of its question. */
export const summaryTitle = (
  { intervention, comparison }: Pick<Question, "intervention" | "comparison">,
  language: Language
): string =>
  intervention === "" && comparison === ""
    ? SUMMARY_WORDS[language].untitled
    : `${intervention}${SUMMARY_WORDS[language].versus}${comparison}`
