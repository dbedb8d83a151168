import type { Certainty, Language } from "../../vocabulary/closed-lists.ts"
import { estimateInWords, numberInWords } from "../effects/effect-sentences.ts"
import { statementWithoutRisk } from "../effects/effect-statement.ts"
import { isInWords } from "../effects/measures.ts"
import { effectsOf } from "../effects/outcome-effects.ts"
import type { GradingJudgements } from "../grading/judgements.ts"
import type { Outcome } from "../questions/outcome.ts"
import { byWeight, type Weighed } from "../questions/outcome-weight.ts"
import type { Question } from "../questions/question.ts"
import { markOf, reasonsBehind, type SummaryFootnote } from "./footnotes.ts"
import { gradeInWords } from "./grade-in-words.ts"
import { type SummaryEffect, summaryEffect } from "./summary-effect.ts"
import { summaryTitle } from "./summary-title.ts"
import { SUMMARY_WORDS } from "./words.ts"

/** What a table needs of an outcome: its figures, how much it matters, and what was agreed of its certainty. */
export interface SummaryOutcome
  extends Weighed,
    Pick<Outcome, "id" | "name" | "kind" | "more" | "estimate" | "baselines">,
    Partial<Pick<Outcome, "denominator" | "minimalImportant" | "everyday">> {
  certainty: Certainty | null
  /** What two reviewers agreed on behind the certainty; absent where nothing was agreed, or nobody asks. */
  judgements?: GradingJudgements | null
}

/** What a table needs of a question. */
export interface SummaryQuestion extends Pick<Question, "id" | "intervention" | "comparison"> {
  outcomes: readonly SummaryOutcome[]
}

/** One outcome of a summary of findings, in words: workspace, site, sheets and exports show outcomes through it. */
export interface SummaryRow {
  id: string
  name: string
  effects: SummaryEffect[]
  /** « RR 0,70 (IC à 95 % : 0,57 à 0,86) »; empty where there is none. */
  relative: string
  /** What the relative effect alone lets one say, where nobody gave the risk without the intervention; empty elsewhere. */
  statement: string
  /** What people wrote of it, in their own language; empty where they wrote nothing. */
  narrative: string
  /** Said in place of figures: the narrative, or that nothing was found; empty where there are figures or a statement alone. */
  instead: string
  /** « 1 234 personnes, 3 études »; empty where nobody said. */
  people: string
  certainty: Certainty | null
  /** « Certitude élevée », « Confiance élevée » of what people say, or that nobody has graded it. */
  certaintyLabel: string
  /** Why the certainty is not that of the design: footnotes of the table. */
  footnotes: SummaryFootnote[]
}

/** A summary of findings as a text shows it. */
export interface SummaryTable {
  title: string
  /** Of the columns: outcome, effect, studies, certainty. */
  heads: [outcome: string, effect: string, people: string, certainty: string]
  rows: SummaryRow[]
  /** What the marks beside a certainty say, in the order of the rows. */
  footnotes: SummaryFootnote[]
  /** How many outcomes the table leaves to the page of the evidence. */
  left: number
}

/** A table shows seven outcomes at most (Cochrane Handbook, chapter 14). */
const MOST_ROWS = 7

/**
 * The summary of findings of a question, the outcomes that weigh most first.
 * @param most rows at most; the others are counted in `left`.
 */
export function summaryTable(question: SummaryQuestion, language: Language, most = MOST_ROWS): SummaryTable {
  const { outcome, effect, people, certainty } = SUMMARY_WORDS[language]
  const shown = byWeight(question.outcomes).slice(0, most)
  const rows: SummaryRow[] = []
  for (const one of shown) rows.push(summaryRow(one, language, rows.flatMap(({ footnotes }) => footnotes).length))
  return {
    title: summaryTitle(question, language),
    heads: [outcome, effect, people, certainty],
    rows,
    footnotes: rows.flatMap(({ footnotes }) => footnotes),
    left: question.outcomes.length - shown.length
  }
}

/**
 * One outcome in words.
 * @param before how many footnotes come before its own.
 */
export function summaryRow(outcome: SummaryOutcome, language: Language, before = 0): SummaryRow {
  const words = SUMMARY_WORDS[language]
  const { id, name, estimate, certainty } = outcome
  const { narrative } = estimate
  const effects = effectsOf(outcome).map((effect) => summaryEffect(effect, outcome, language))
  const statement = statementWithoutRisk(outcome, outcome, language)
  return {
    id,
    name,
    effects,
    relative: isInWords(outcome.kind) ? "" : estimateInWords(estimate, language),
    statement,
    narrative,
    instead: effects.length > 0 ? "" : narrative || (statement === "" ? words.noEffect : ""),
    people: peopleOf(estimate, language),
    certainty,
    certaintyLabel: gradeInWords(outcome, language),
    footnotes:
      certainty && outcome.judgements
        ? reasonsBehind(outcome.judgements, language).map((one, place) => ({ mark: markOf(before + place), ...one }))
        : []
  }
}

/** Who was studied, in phrases: « 1 234 personnes », « 3 études ». */
function peopleOf({ participants, studies }: Outcome["estimate"], language: Language): string {
  const words = SUMMARY_WORDS[language]
  const shown = (value: number) => numberInWords(value, language, 0)
  return [
    participants === null ? "" : words.participants(participants, shown(participants)),
    studies === null ? "" : words.studies(studies, shown(studies))
  ]
    .filter((phrase) => phrase !== "")
    .join(words.comma)
}
