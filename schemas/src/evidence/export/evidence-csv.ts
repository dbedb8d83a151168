import type { Reference } from "../../references/reference.ts"
import { CERTAINTY_LABELS, NOT_ASSESSED } from "../../vocabulary/certainty-labels.ts"
import { COLLEGE_LABELS } from "../../vocabulary/labels.ts"
import { COLLEGES } from "../../vocabulary/languages-and-colleges.ts"
import { CONCLUSION_FIELDS } from "../decision/conclusion-fields.ts"
import { DECISION_WORDS, decisionInWords, type JudgementInWords } from "../decision/decision-in-words.ts"
import { MEASURE_SIGNS } from "../effects/measure-labels.ts"
import { effectsOf, type OutcomeEffect } from "../effects/outcome-effects.ts"
import type { BaselineRisk } from "../questions/estimate.ts"
import { OUTCOME_KIND_LABELS } from "../questions/question-labels.ts"
import { gradeInWords } from "../summary/grade-in-words.ts"
import { type Cell, type CsvFlavour, csvLine } from "./csv-cells.ts"
import { COLUMNS, type Column, HEADINGS } from "./csv-words.ts"
import type { EvidenceToExport, ExportedQuestion } from "./evidence-file.ts"

type ExportedOutcome = ExportedQuestion["outcomes"][number]
type Row = Partial<Record<Column, Cell>>

export interface CsvManner {
  language: "fr" | "en"
  flavour: CsvFlavour
}

/** Spreadsheets take a file for UTF-8 by this mark alone. */
const BYTE_ORDER_MARK = "\uFEFF"

/** The evidence of a reco as a table: one line for each outcome and baseline risk. Figures are unrounded but for binary dust. */
export function writeEvidenceCsv(
  { questions, references, statements = [] }: EvidenceToExport,
  { language, flavour }: CsvManner
): string {
  const headings = csvLine(
    COLUMNS.map((column) => HEADINGS[language][column]),
    flavour
  )
  const rows = questions.flatMap((question, place): Row[] => {
    const asked = {
      question: place + 1,
      population: question.population,
      intervention: question.intervention,
      comparison: question.comparison
    }
    const decided = decisionCells(question, statements, language)
    const lines = question.outcomes.flatMap((outcome) =>
      linesOf(outcome).map((line) => ({
        ...asked,
        ...outcomeCells(outcome, references, language),
        ...line,
        ...decided
      }))
    )
    // A question that was decided on before it has an outcome keeps its decision.
    return lines.length === 0 && decisionInWords(question, language) ? [{ ...asked, ...decided }] : lines
  })
  const lines = rows.map((row: Row) =>
    csvLine(
      COLUMNS.map((column) => row[column] ?? null),
      flavour
    )
  )
  return [BYTE_ORDER_MARK + headings, ...lines].join("")
}

function outcomeCells(outcome: ExportedOutcome, references: readonly Reference[], language: "fr" | "en"): Row {
  const { name, kind, estimate, source, agreed, importance } = outcome
  const sources = estimate.references.flatMap((id) => references.find((each) => each.id === id) ?? [])
  return {
    outcome: name,
    kind: OUTCOME_KIND_LABELS[kind][language],
    importanceCitizens: importance.citizen?.median ?? null,
    importanceProfessionals: importance.professional?.median ?? null,
    measure: estimate.measure === null ? null : MEASURE_SIGNS[estimate.measure][language],
    point: estimate.point,
    low: estimate.low,
    high: estimate.high,
    unit: estimate.unit,
    studies: estimate.studies,
    participants: estimate.participants,
    design: estimate.design,
    followUp: estimate.followUp,
    agreedCertainty: agreed ? gradeInWords({ kind, certainty: agreed.certainty }, language) : null,
    agreedOn: agreed?.on ?? null,
    sourceCertainty: source?.certainty ? gradeInWords({ kind, certainty: source.certainty }, language) : null,
    sourceSays: source?.assertion ?? null,
    narrative: estimate.narrative,
    sources: sources.map(sourceInLine).join(" | ")
  }
}

/** What a question was decided, on each of its lines: all judgements in one cell, those of each college beside the group’s. */
function decisionCells(
  question: ExportedQuestion,
  statements: NonNullable<EvidenceToExport["statements"]>,
  language: "fr" | "en"
): Row {
  const certainty = question.overallCertainty ?? null
  const overallCertainty = (certainty === null ? NOT_ASSESSED : CERTAINTY_LABELS[certainty])[language]
  const decided = decisionInWords(question, language)
  if (!decided) return { overallCertainty }
  const { conclusion } = question
  return {
    overallCertainty,
    judgements: decided.judgements.map((one) => judgementInLine(one, language)).join(" | "),
    conclusionType: decided.type,
    ...(conclusion && Object.fromEntries(CONCLUSION_FIELDS.map((field) => [field, conclusion[field]]))),
    endsIn: decided.statements.flatMap((id) => statements.find((one) => one.id === id)?.text ?? []).join(" | ")
  }
}

function judgementInLine(
  { criterion, judgement, reason, colleges, differ }: JudgementInWords,
  language: "fr" | "en"
): string {
  const own = COLLEGES.filter((college) => colleges[college].judgement !== "").map((college) =>
    [`${COLLEGE_LABELS[college][language]} : ${colleges[college].judgement}`, colleges[college].reason]
      .filter(Boolean)
      .join(", ")
  )
  const told = [judgement, reason, ...own, differ ? DECISION_WORDS.differ[language] : ""].filter(Boolean)
  return `${criterion} : ${told.join(" ; ")}`
}

/** A source in one line: its title and where it is found. */
export const sourceInLine = ({ csl }: Reference): string =>
  [csl.title, csl.DOI && `doi:${csl.DOI}`, csl.PMID && `PMID:${csl.PMID}`, csl.URL].filter(Boolean).join(", ")

/** One line for each baseline risk, one for a scale, and one even where there is neither. */
function linesOf(outcome: ExportedOutcome): Row[] {
  const effects = effectsOf(outcome)
  const onScale = effects.find((effect) => effect.of === "scale")
  if (onScale) return [{ without: outcome.estimate.comparatorMean, ...figures(onScale) }]
  if (outcome.baselines.length === 0) return [{}]
  return outcome.baselines.map((baseline) => {
    const effect = effects.find((each) => each.of !== "scale" && each.baseline.id === baseline.id)
    return { ...baselineCells(baseline), ...(effect && figures(effect)) }
  })
}

const baselineCells = ({ label, per1000, counts, source }: BaselineRisk): Row => ({
  baseline: label,
  without: per1000,
  events: counts?.events ?? null,
  total: counts?.total ?? null,
  baselineSource: source
})

function figures(effect: OutcomeEffect): Row {
  if (effect.of === "nothing") return {}
  const { intervention, difference } = effect
  return {
    with: dusted(intervention?.point),
    withLow: dusted(intervention?.low),
    withHigh: dusted(intervention?.high),
    difference: dusted(difference.point),
    differenceLow: dusted(difference.low),
    differenceHigh: dusted(difference.high)
  }
}

/** A computed figure without the dust of binary fractions: 107.142857143, not 107.14285714285714. */
const dusted = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value.toPrecision(12))
