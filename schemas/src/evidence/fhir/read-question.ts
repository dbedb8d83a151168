import { questionId } from "../../ids.ts"
import { type Question, question as questionShape } from "../questions/question.ts"
import { type Bounded, boundedText, PARAGRAPHS } from "./bounded-text.ts"
import { type Catalogue, roleOf } from "./catalogue.ts"
import { houseIdOf, houseRestOf } from "./house-terms.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import type { EvidenceResource, EvidenceVariable } from "./resources.ts"

type QuestionParts = Omit<Question, "outcomes">

const withoutPrefix = (title: string | undefined): string => title?.replace(/^[A-Z]\w*Definition: /, "") ?? ""

/** The population, intervention and comparison that an Evidence resource compares. */
export function readQuestionParts(from: { name: string; evidence: EvidenceResource; catalogue: Catalogue }): {
  question: QuestionParts
  findings: ImportFinding[]
} {
  const { name, evidence, catalogue } = from
  const bounded = boundedText(name)
  const findings: ImportFinding[] = []
  const groupTitle = (reference: string | undefined, fallback: string | undefined): string => {
    if (!reference) return fallback ?? ""
    const found = catalogue.groups.get(reference)
    if (!found) findings.push(importFinding("missing-target", name, { target: reference }))
    return withoutPrefix(found?.title) || fallback || ""
  }
  const population = roleOf(evidence, "population")
  const exposure = roleOf(evidence, "exposure")
  const assignment = catalogue.variables.get(exposure?.observed?.reference ?? "")
  if (exposure?.observed?.reference && !assignment) {
    findings.push(importFinding("missing-target", name, { target: exposure.observed.reference }))
  }
  const categories = assignment?.category ?? []
  const comparator = categories.find((each) => each.name === exposure?.comparatorCategory)
  const intervention = categories.find((each) => each !== comparator)
  const people = groupTitle(population?.observed?.reference, population?.observed?.display)
  if (population?.description && people && population.description !== people) {
    const resource = population.observed?.reference ?? name
    findings.push(importFinding("population-differs", resource, { said: population.description, group: people }))
  }
  const asked = {
    population: people,
    intervention: groupTitle(
      intervention?.valueReference?.reference,
      intervention?.valueReference?.display ?? intervention?.name
    ),
    comparison: groupTitle(
      comparator?.valueReference?.reference,
      comparator?.valueReference?.display ?? exposure?.comparatorCategory
    )
  }
  const plain: QuestionParts = {
    id: questionId.parse(houseIdOf(assignment) ?? `q-${(exposure?.observed?.reference ?? name).split("/").at(-1)}`),
    ...inBounds(asked, bounded),
    setting: "",
    perspective: "individual"
  }
  return { question: { ...plain, ...restOf(assignment) }, findings: [...findings, ...bounded.findings] }
}

/** A question that an export of the house wrote without any outcome; null for any other resource. */
export function readEmptyQuestion(assignment: EvidenceVariable): Question | null {
  const id = houseIdOf(assignment)
  const rest = questionShape.omit({ id: true, outcomes: true }).safeParse(houseRestOf(assignment))
  return id !== undefined && rest.success ? { id: questionId.parse(id), ...rest.data, outcomes: [] } : null
}

const restOf = (assignment: EvidenceVariable | undefined): Partial<QuestionParts> =>
  questionShape.omit({ id: true, outcomes: true }).partial().safeParse(houseRestOf(assignment)).data ?? {}

const inBounds = <Asked extends Record<string, string>>(asked: Asked, { text }: Bounded): Asked =>
  Object.fromEntries(Object.entries(asked).map(([field, words]) => [field, text(field, words, PARAGRAPHS)])) as Asked
