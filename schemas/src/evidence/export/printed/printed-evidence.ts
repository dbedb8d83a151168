import { CERTAINTY_LABELS, NOT_ASSESSED } from "../../../vocabulary/certainty-labels.ts"
import type { PicoPart } from "../../../vocabulary/closed-lists.ts"
import { COLLEGE_LABELS } from "../../../vocabulary/labels.ts"
import { COLLEGES } from "../../../vocabulary/languages-and-colleges.ts"
import { PICO_PART_LABELS } from "../../../vocabulary/piece-labels.ts"
import { DECISION_WORDS, type DecisionInWords, decisionInWords } from "../../decision/decision-in-words.ts"
import { GRADING_DOMAIN_LABELS } from "../../grading/domain-labels.ts"
import { CERQUAL_DOMAINS, DOWN_DOMAINS, methodFor, type ReasonDomain, UP_DOMAINS } from "../../grading/domains.ts"
import { reasonIn } from "../../grading/grading-rules.ts"
import type { GradingJudgements } from "../../grading/judgements.ts"
import { levelLabel } from "../../grading/level-labels.ts"
import { weightClassOf } from "../../questions/outcome-weight.ts"
import { IMPORTANCE_CLASS_LABELS } from "../../questions/question-labels.ts"
import type { SummaryFootnote } from "../../summary/footnotes.ts"
import { type SummaryRow, summaryTable } from "../../summary/rows.ts"
import type { SummaryEffect } from "../../summary/summary-effect.ts"
import { sourceInLine } from "../evidence-csv.ts"
import type { EvidenceToExport, ExportedQuestion } from "../evidence-file.ts"
import { PRINTED_WORDS } from "./words.ts"

type Speech = "fr" | "en"
type ExportedOutcome = ExportedQuestion["outcomes"][number]

export interface PrintedCell {
  text: string
  /** Which footnotes of the question it calls. */
  marks: string[]
}

/** A table with its heads; the first cell of each row is the head of that row. */
export interface PrintedTable {
  caption: string
  heads: string[]
  rows: PrintedCell[][]
}

/** One question as it is printed: what it asks, its summary of findings and its evidence profile (GRADE guidelines 12). */
export interface PrintedQuestion {
  heading: string
  title: string
  /** What the question asks, part by part, and the certainty over its critical outcomes. */
  asked: { name: string; words: string }[]
  /** The summary of findings, the evidence profile, then the judgements of the decision where there are any. */
  tables: [summary: PrintedTable, profile: PrintedTable, ...decision: PrintedTable[]]
  /** What the decision ends in, part by part; empty where nobody has concluded. */
  concluded: { name: string; words: string }[]
  notes: SummaryFootnote[]
  sources: string[]
}

export interface PrintedEvidence {
  language: Speech
  title: string
  asOf: string
  /** Said in the place of questions where there is none. */
  instead: string
  questions: PrintedQuestion[]
}

const PICO_PARTS = ["population", "intervention", "comparison"] as const satisfies readonly PicoPart[]

/** The evidence of a reco as tables to be printed, all outcomes, those that weigh most first. What is not agreed says that it is not assessed. */
export function printedEvidence(
  { reco, on, questions, references, statements }: EvidenceToExport,
  language: Speech
): PrintedEvidence {
  const words = PRINTED_WORDS[language]
  return {
    language,
    title: reco.title,
    asOf: words.asOf(on),
    instead: questions.length === 0 ? words.noQuestion : "",
    questions: questions.map((question, place) =>
      printedQuestion(question, place, { references, statements }, language)
    )
  }
}

function printedQuestion(
  question: ExportedQuestion,
  place: number,
  { references, statements = [] }: Pick<EvidenceToExport, "references" | "statements">,
  language: Speech
): PrintedQuestion {
  const words = PRINTED_WORDS[language]
  const outcomes = question.outcomes.map((outcome) => ({
    ...outcome,
    certainty: outcome.agreed?.certainty ?? null,
    judgements: outcome.agreed?.judgements ?? null
  }))
  const { title, rows, footnotes } = summaryTable({ ...question, outcomes }, language, outcomes.length)
  const byId = new Map(question.outcomes.map((outcome) => [outcome.id as string, outcome]))
  const pairs = rows.flatMap((row) => {
    const outcome = byId.get(row.id)
    return outcome ? [{ row, outcome }] : []
  })
  const cited = new Set(question.outcomes.flatMap(({ estimate }) => estimate.references))
  const overall = question.overallCertainty ?? null
  const decided = decisionInWords(question, language)
  return {
    heading: words.question(place + 1),
    title,
    asked: [
      ...PICO_PARTS.map((part) => ({ name: PICO_PART_LABELS[part][language], words: question[part] })),
      {
        name: words.overall,
        words: (overall === null ? NOT_ASSESSED : CERTAINTY_LABELS[overall])[language]
      }
    ],
    tables: [
      {
        caption: words.summary,
        heads: [
          words.outcome,
          words.relative,
          words.risks,
          words.absolute,
          words.people,
          words.certainty,
          words.meaning
        ],
        rows: rows.flatMap(summaryRows)
      },
      {
        caption: words.profile,
        heads: [
          words.outcome,
          words.importance,
          words.people,
          words.design,
          ...DOWN_DOMAINS.map((domain) => GRADING_DOMAIN_LABELS[domain][language]),
          words.other,
          words.relative,
          words.absolute,
          words.certainty
        ],
        rows: pairs.map(({ row, outcome }) => profileRow(row, outcome, language))
      },
      ...(decided && decided.judgements.length > 0 ? [decisionTable(decided, language)] : [])
    ],
    concluded: decided ? concludedParts(decided, statements, language) : [],
    notes: footnotes,
    sources: references.filter(({ id }) => cited.has(id)).map(sourceInLine)
  }
}

/** Each college beside the group, and who judges otherwise told in words: nothing is averaged. */
function decisionTable({ judgements }: DecisionInWords, language: Speech): PrintedTable {
  const words = DECISION_WORDS
  return {
    caption: words.title[language],
    heads: [
      words.criterion[language],
      words.group[language],
      ...COLLEGES.map((college) => COLLEGE_LABELS[college][language]),
      words.reason[language]
    ],
    rows: judgements.map(({ criterion, judgement, reason, colleges, differ }) => [
      cell(criterion),
      cell(differ ? `${judgement}\n${words.differ[language]}` : judgement),
      ...COLLEGES.map((college) => cell(colleges[college].judgement)),
      cell([reason, ...COLLEGES.map((college) => colleges[college].reason)].filter(Boolean).join("\n"))
    ])
  }
}

function concludedParts(
  { type, parts, statements }: DecisionInWords,
  texts: NonNullable<EvidenceToExport["statements"]>,
  language: Speech
): PrintedQuestion["concluded"] {
  const said = statements.flatMap((id) => texts.find((one) => one.id === id)?.text ?? [])
  return [
    ...(type === null ? [] : [{ name: DECISION_WORDS.type[language], words: type }]),
    ...parts,
    ...(said.length === 0 ? [] : [{ name: DECISION_WORDS.endsIn[language], words: said.join("\n") }])
  ]
}

const cell = (text: string, marks: readonly SummaryFootnote[] = []): PrintedCell => ({
  text,
  marks: marks.map(({ mark }) => mark)
})

/** One row for each baseline risk, one for a scale, and one in words where there is neither. */
function summaryRows(row: SummaryRow): PrintedCell[][] {
  const of = (effect: SummaryEffect | null): PrintedCell[] => [
    cell([row.name, effect?.whom ?? ""].filter(Boolean).join(" – ")),
    cell(row.relative),
    cell(effect?.risks ?? ""),
    cell(effect ? effect.brief : row.instead),
    cell(row.people),
    cell(row.certaintyLabel, row.footnotes),
    cell(effect?.statement ?? row.statement)
  ]
  return row.effects.length === 0 ? [of(null)] : row.effects.map(of)
}

function profileRow(row: SummaryRow, outcome: ExportedOutcome, language: Speech): PrintedCell[] {
  const words = PRINTED_WORDS[language]
  const weight = weightClassOf(outcome)
  const judgements = outcome.agreed?.judgements ?? null
  const isGrade = methodFor(outcome.kind) === "grade"
  const effects = row.effects.map(({ whom, brief }) => [whom, brief].filter(Boolean).join(" – "))
  return [
    cell(row.name),
    cell(weight === null ? words.notRated : IMPORTANCE_CLASS_LABELS[weight][language]),
    cell(row.people),
    cell(outcome.estimate.design),
    ...DOWN_DOMAINS.map((domain) =>
      cell(isGrade ? judgedIn(domain, judgements, language) || words.notJudged : words.notOfEffects)
    ),
    cell(
      (isGrade ? UP_DOMAINS : CERQUAL_DOMAINS)
        .flatMap((domain) => {
          const judged = reasonIn(judgements ?? NOTHING_JUDGED, domain)
          return judged && (judged.levels > 0 || !isGrade)
            ? [`${GRADING_DOMAIN_LABELS[domain][language]}, ${judgedIn(domain, judgements, language)}`]
            : []
        })
        .join("\n")
    ),
    cell(row.relative),
    cell(effects.join("\n") || row.instead || row.statement),
    cell(row.certaintyLabel, row.footnotes)
  ]
}

const NOTHING_JUDGED: Pick<GradingJudgements, "down" | "up"> = { down: {}, up: {} }

function judgedIn(domain: ReasonDomain, judgements: GradingJudgements | null, language: Speech): string {
  const reason = judgements && reasonIn(judgements, domain)
  return reason ? levelLabel(domain, reason.levels)[language] : ""
}
