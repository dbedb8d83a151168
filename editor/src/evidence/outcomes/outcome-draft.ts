import type { EffectMeasure, OutcomeKind } from "@recos/schemas/evidence/effects/measures"
import { isInWords } from "@recos/schemas/evidence/effects/measures"
import type { BaselineRisk, EffectEstimate } from "@recos/schemas/evidence/questions/estimate"
import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import { type NumberProblem, type NumberRule, readNumber, writeNumber } from "./read-number.ts"

/** A baseline risk as it is typed. `key` names the row on the page; `id` is the server's, empty for a new one. */
export interface BaselineDraft {
  key: string
  id: string
  label: string
  per1000: string
  events: string
  total: string
  source: string
  reference: string
}

const NUMBERS = {
  point: "any",
  low: "any",
  high: "any",
  comparatorMean: "any",
  standardDeviation: "positive",
  minimalImportant: "positive",
  studies: "whole",
  participants: "whole"
} as const satisfies Partial<Record<keyof EffectEstimate | "minimalImportant", NumberRule>>
export type NumberField = keyof typeof NUMBERS

/** An outcome as it is typed: every field in text, those that its kind does not show included. */
export interface OutcomeDraft extends Record<NumberField, string> {
  name: string
  kind: OutcomeKind
  more: Outcome["more"]
  denominator: Outcome["denominator"]
  everyday: string
  measure: EffectMeasure | null
  counts: EffectEstimate["counts"]
  unit: string
  design: string
  followUp: string
  narrative: string
  references: string[]
  baselines: BaselineDraft[]
}

/** What people write of an outcome: what its source says is kept apart. */
export type WrittenOutcome = Omit<Outcome, "id" | "source">

/** The problem of a field, by its name; of a field of a baseline, by `key.name`. */
export type DraftProblems = Record<string, NumberProblem | "missing" | "pair">

export function draftOf(outcome: WrittenOutcome): OutcomeDraft {
  const { name, kind, more, denominator, minimalImportant, everyday, estimate, baselines } = outcome
  const values = { ...estimate, minimalImportant }
  const numbers = Object.fromEntries(
    (Object.keys(NUMBERS) as NumberField[]).map((field) => [field, writeNumber(values[field])])
  ) as Record<NumberField, string>
  const { measure, counts, unit, design, followUp, narrative, references } = estimate
  return {
    name,
    kind,
    more,
    denominator,
    everyday,
    measure,
    counts,
    ...numbers,
    unit,
    design,
    followUp,
    narrative,
    references,
    baselines: baselines.map(baselineDraftOf)
  }
}

function baselineDraftOf({ id, label, per1000, counts, source, reference }: BaselineRisk): BaselineDraft {
  const isCounted = counts !== null && per1000 === perThousand(counts)
  return {
    key: id,
    id,
    label,
    per1000: isCounted ? "" : writeNumber(per1000),
    events: writeNumber(counts?.events ?? null),
    total: writeNumber(counts?.total ?? null),
    source,
    reference: reference ?? ""
  }
}

/** The risk that events and people give, unrounded. */
export const perThousand = ({ events, total }: { events: number; total: number }): number => (1000 * events) / total

/**
 * What a draft says, as far as it can be read: what cannot is left empty in `written` and named in `problems`, so that the live view
 * goes on while people type. A baseline without a figure yet is left out of `written`.
 */
export function readDraft(draft: OutcomeDraft): { written: WrittenOutcome; problems: DraftProblems } {
  const problems: DraftProblems = {}
  if (draft.name.trim() === "") problems.name = "missing"
  const number = (name: string, text: string, rule: NumberRule): number | null => {
    const read = readNumber(text, rule)
    if ("value" in read) return read.value
    problems[name] = read.problem
    return null
  }
  const numbers = Object.fromEntries(
    (Object.keys(NUMBERS) as NumberField[]).map((field) => [field, number(field, draft[field], NUMBERS[field])])
  ) as Record<NumberField, number | null>
  const baselines = draft.baselines.flatMap((baseline) => readBaseline(baseline, number, problems))
  const { name, kind, more, denominator, everyday, ...typed } = draft
  const { measure, counts, unit, design, followUp, narrative, references } = typed
  const { minimalImportant, ...values } = numbers
  const estimate = { measure, counts, ...values, unit, design, followUp, narrative, references }
  const told = { more, denominator, minimalImportant, everyday: everyday.trim() }
  return { written: { name: name.trim(), kind, ...told, estimate, baselines }, problems }
}

function readBaseline(
  { key, id, label, source, reference, ...typed }: BaselineDraft,
  number: (name: string, text: string, rule: NumberRule) => number | null,
  problems: DraftProblems
): BaselineRisk[] {
  const per1000 = number(`${key}.per1000`, typed.per1000, "from-zero")
  const events = number(`${key}.events`, typed.events, "from-zero")
  const total = number(`${key}.total`, typed.total, "positive")
  const hasBoth = events !== null && total !== null
  if (!hasBoth && typed.events.trim() !== "" && typed.total.trim() === "") problems[`${key}.total`] = "pair"
  if (!hasBoth && typed.total.trim() !== "" && typed.events.trim() === "") problems[`${key}.events`] = "pair"
  const counts = hasBoth ? { events, total } : null
  const risk = per1000 ?? (counts ? perThousand(counts) : null)
  if (risk === null) {
    const hasProblem = ["per1000", "events", "total"].some((field) => `${key}.${field}` in problems)
    if (!hasProblem) problems[`${key}.per1000`] = "missing"
    return []
  }
  return [{ id: id || key, label, per1000: risk, counts, source, reference: reference || null }]
}

/** What the kind of outcome shows of the figures. */
const SHOWN: Record<OutcomeKind, readonly string[]> = {
  dichotomous: ["point", "low", "high", "minimalImportant"],
  "time-to-event": ["point", "low", "high", "minimalImportant"],
  continuous: ["point", "low", "high", "comparatorMean", "standardDeviation", "minimalImportant"],
  rate: ["point", "low", "high", "minimalImportant"],
  narrative: [],
  qualitative: []
}

/**
 * The problems to show: of fields that the kind of outcome shows, and while one still types only what cannot be read; what is missing
 * is said once one wants to save.
 */
export function shownProblems(
  draft: OutcomeDraft,
  problems: DraftProblems,
  which: "all" | "unreadable"
): DraftProblems {
  const hasBaselines = draft.kind !== "continuous" && !isInWords(draft.kind)
  const isShown = (name: string): boolean =>
    name.includes(".") ? hasBaselines : ["name", "studies", "participants", ...SHOWN[draft.kind]].includes(name)
  const isAsked = (problem: DraftProblems[string]): boolean =>
    which === "all" || (problem !== "missing" && problem !== "pair")
  return Object.fromEntries(Object.entries(problems).filter(([name, problem]) => isShown(name) && isAsked(problem)))
}
