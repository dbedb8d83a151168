import type { Reference } from "../../references/reference.ts"
import type { Question } from "../questions/question.ts"
import { comparisonOf, measuredBy, roleOf } from "./catalogue.ts"
import { givenResources } from "./given-resources.ts"
import { type ImportFinding, importFinding, leavesOut } from "./import-findings.ts"
import { leftFields, takenFrom } from "./left-fields.ts"
import { namesOfOutcomes } from "./outcome-names.ts"
import { type Agreement, readAgreed } from "./read-agreed.ts"
import { type Origins, originsOf } from "./read-identity.ts"
import { readOutcome } from "./read-outcome.ts"
import { readEmptyQuestion, readQuestionParts } from "./read-question.ts"
import { readReference } from "./read-reference.ts"
import { titlesOf, withTitle } from "./resource-titles.ts"
import { keep, type Sorted, sortResources } from "./sort-resources.ts"
import { readTable } from "./summary-table.ts"

export interface ImportedEvidence {
  questions: Question[]
  references: Reference[]
  /** What the people of the source agreed on, outcome by outcome: theirs, and nobody's grading here. */
  agreed: Agreement[]
  /** How the source names each question and outcome, by their ids here: a newer edition is known by it. */
  origins: Origins
  findings: ImportFinding[]
  /** Resources that were not read, whole. */
  kept: { resource: string; json: unknown }[]
}

/**
 * Reads EBM-on-FHIR resources into questions, outcomes, estimates, source certainties and references.
 * Nothing is guessed: every doubt is a finding with the resource's id, and what is not read is kept whole.
 * @param files parsed JSON with the name it came under; a Bundle counts as its entries
 * @throws NotFhirError when a file holds no FHIR resource.
 */
export function importFhir(files: readonly { name: string; json: unknown }[]): ImportedEvidence {
  const { sorted, ...read } = readFhir(files)
  const { findings, kept } = sorted
  tellLeftFields(sorted, read)
  const titles = titlesOf(sorted, read.outcomeOf, read.questions)
  return {
    questions: read.questions,
    references: read.references,
    agreed: read.agreed,
    origins: originsOf(sorted, read.outcomeOf, read.questions),
    findings: findings.map((each) => withTitle(each, titles)),
    kept: [...kept].map(([resource, json]) => ({ resource, json }))
  }
}

/** What the resources say as evidence, with all that was noticed so far. */
export function readFhir(files: readonly { name: string; json: unknown }[]): Pick<
  ImportedEvidence,
  "questions" | "references" | "agreed"
> & {
  sorted: Sorted
  outcomeOf: Map<string, string>
} {
  const given = givenResources(files)
  const sorted = sortResources(given.resources)
  const { catalogue, findings, kept } = sorted
  findings.unshift(...given.findings)
  for (const { name, json } of given.broken) keep(kept, name, json)
  const tables = [...catalogue.compositions.values()].map(readTable).filter((table) => table.rows.size > 0)
  for (const table of tables) kept.delete(table.resource)
  const rows = new Map(tables.flatMap((table) => [...table.rows]))
  const { questions, outcomeOf } = readQuestions(sorted, rows)
  const references = [...catalogue.citations].map(([name, citation]) => {
    const read = readReference(name, citation)
    findings.push(...read.findings)
    if (read.findings.length > 0) keep(kept, name, sorted.wholes.get(name))
    return read.reference
  })
  const hasOutcomes = questions.some(({ outcomes }) => outcomes.length > 0)
  if (references.length === 0 && hasOutcomes) {
    findings.push(importFinding("no-reference", tables[0]?.resource ?? [...outcomeOf.keys()][0] ?? ""))
  }
  return { questions, references, agreed: readAgreed(sorted, outcomeOf), sorted, outcomeOf }
}

/** Tells what of the resources that were read is in no field and was told by nobody yet, and keeps them whole. */
function tellLeftFields(
  { catalogue, findings, kept, wholes, ours }: Sorted,
  read: Pick<ImportedEvidence, "questions" | "references" | "agreed">
): void {
  const taken = takenFrom(
    read,
    read.references.map(({ id }) => id)
  )
  const told = Map.groupBy(findings, ({ resource }) => resource)
  const { evidence, variables, groups, citations, compositions } = catalogue
  for (const drawer of [evidence, variables, groups, citations, compositions]) {
    for (const name of drawer.keys()) {
      const whole = wholes.get(name)
      const ownTold = told.get(name) ?? []
      // What is kept without anything of it being read is told whole, by its name.
      const isUnread = kept.has(name) && !ownTold.some(({ code }) => leavesOut(code))
      if (typeof whole !== "object" || whole === null || isUnread) continue
      const given = { whole: { ...whole }, evidence: evidence.get(name), isOurs: ours.has(name) }
      const left = leftFields(name, given, taken, ownTold)
      findings.push(...left)
      if (left.length > 0) kept.set(name, whole)
    }
  }
}

/** The questions in the order of the tables, with their outcomes; and which outcome each comparison became. */
function readQuestions(
  { catalogue, findings, kept, wholes }: Sorted,
  rows: Parameters<typeof readOutcome>[0]["rows"]
): { questions: Question[]; outcomeOf: Map<string, string> } {
  const places = new Map([...rows.keys()].map((target, place) => [target, place]))
  const placeOf = (evidence: Parameters<typeof measuredBy>[0]) => places.get(measuredBy(evidence)) ?? places.size
  const questions = new Map<string, Question>()
  const outcomeOf = new Map<string, string>()
  const used = new Set<string>()
  const keepLeft = (told: readonly ImportFinding[]) => {
    for (const resource of new Set(told.filter(({ code }) => leavesOut(code)).map((each) => each.resource))) {
      if (!kept.has(resource) && wholes.has(resource)) kept.set(resource, wholes.get(resource))
    }
  }
  const comparative = [...catalogue.evidence].filter(([, evidence]) => roleOf(evidence, "exposure"))
  comparative.sort(([, one], [, other]) => placeOf(one) - placeOf(other))
  const keyOf = (name: string, evidence: Parameters<typeof comparisonOf>[0]) => comparisonOf(evidence) ?? name
  const named = new Map(
    [...Map.groupBy(comparative, ([name, evidence]) => keyOf(name, evidence)).values()].flatMap((results) => [
      ...namesOfOutcomes(results, catalogue)
    ])
  )
  for (const [name, evidence] of comparative) {
    const key = keyOf(name, evidence)
    const { outcome, findings: told, read } = readOutcome({ name, evidence, catalogue, rows, named: named.get(name) })
    findings.push(...told)
    for (const each of read) used.add(each)
    keepLeft(told)
    if (!outcome) continue
    outcomeOf.set(name, outcome.id)
    const present = questions.get(key)
    if (present) present.outcomes.push(outcome)
    else {
      const parts = readQuestionParts({ name, evidence, catalogue })
      findings.push(...parts.findings)
      keepLeft(parts.findings)
      questions.set(key, { ...parts.question, outcomes: [outcome] })
    }
  }
  for (const name of catalogue.evidence.keys()) if (!used.has(name) && !kept.has(name)) kept.set(name, wholes.get(name))
  const empty = new Map<string, Question>()
  for (const [name, variable] of catalogue.variables) {
    const question = questions.has(name) ? null : readEmptyQuestion(variable)
    if (question) empty.set(name, question)
  }
  return { questions: inOrder(questions, empty, [...catalogue.variables.keys()]), outcomeOf }
}

/** A question without outcomes has no row in any table: its place is that of its comparison among the resources. */
function inOrder(
  questions: ReadonlyMap<string, Question>,
  empty: ReadonlyMap<string, Question>,
  comparisons: readonly string[]
): Question[] {
  if (empty.size === 0) return [...questions.values()]
  const places = new Map(comparisons.map((name, place) => [name, place]))
  return [...questions, ...empty]
    .toSorted(([one], [other]) => (places.get(one) ?? places.size) - (places.get(other) ?? places.size))
    .map(([, question]) => question)
}
