import { questionId } from "../../ids.ts"
import { type Question, question as questionShape } from "../questions/question.ts"
import { type Bounded, boundedText, PARAGRAPHS } from "./bounded-text.ts"
import { type Catalogue, comparisonOf, roleOf } from "./catalogue.ts"
import { houseIdOf, houseRestOf } from "./house-terms.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { withoutPrefix } from "./outcome-names.ts"
import type { Arms } from "./read-sentence.ts"
import { conceptText, type EvidenceResource, type EvidenceVariable } from "./resources.ts"

type QuestionParts = Omit<Question, "outcomes">

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
    const found = catalogue.groups.get(reference) ?? catalogue.variables.get(reference)
    if (!found) findings.push(importFinding("missing-target", name, { target: reference }))
    return withoutPrefix(found?.title) || fallback || ""
  }
  const population = roleOf(evidence, "population")
  const exposure = roleOf(evidence, "exposure")
  const assignment = catalogue.variables.get(exposure?.observed?.reference ?? "")
  const { intervention, comparator, isGroups } = armsOf(evidence, catalogue)
  if (exposure?.observed?.reference && !assignment && !isGroups) {
    findings.push(importFinding("missing-target", name, { target: exposure.observed.reference }))
  }
  const people = groupTitle(population?.observed?.reference, population?.observed?.display)
  if (population?.description && people && population.description !== people) {
    const resource = population.observed?.reference ?? name
    findings.push(importFinding("population-differs", resource, { said: population.description, group: people }))
  }
  const asked = {
    population: people,
    intervention: groupTitle(intervention.reference, intervention.words),
    comparison: groupTitle(comparator.reference, comparator.words)
  }
  const plain: QuestionParts = {
    id: questionId.parse(houseIdOf(assignment) ?? `q-${(comparisonOf(evidence) ?? name).split("/").at(-1)}`),
    ...inBounds(asked, bounded),
    setting: "",
    perspective: "individual"
  }
  return { question: { ...plain, ...restOf(assignment) }, findings: [...findings, ...bounded.findings] }
}

interface Arm {
  reference: string | undefined
  words: string | undefined
}

/**
 * What is compared with what: the categories of an assignment, the comparator by its name; or, as R4 and R5 say it, one Group of exposure and
 * one of reference.
 */
export function armsOf(
  evidence: EvidenceResource,
  catalogue: Catalogue
): { intervention: Arm; comparator: Arm; isGroups: boolean } {
  const exposure = roleOf(evidence, "exposure")
  const against = roleOf(evidence, "referenceExposure")
  const assignment = catalogue.variables.get(exposure?.observed?.reference ?? "")
  const categories = assignment?.category ?? []
  if (categories.length === 0 && (against || catalogue.groups.has(exposure?.observed?.reference ?? ""))) {
    return {
      intervention: {
        reference: exposure?.observed?.reference,
        words: exposure?.observed?.display ?? exposure?.description
      },
      comparator: {
        reference: against?.observed?.reference,
        words: against?.observed?.display ?? against?.description ?? exposure?.comparatorCategory
      },
      isGroups: true
    }
  }
  const comparator = categories.find(
    (each) =>
      (each.name !== undefined && each.name === exposure?.comparatorCategory) ||
      (against?.observed?.reference !== undefined && each.valueReference?.reference === against.observed.reference)
  )
  const intervention = categories.find((each) => each !== comparator)
  const armOf = (category: typeof comparator): Arm => ({
    reference: category?.valueReference?.reference,
    words: category?.valueReference?.display ?? (conceptText(category?.valueCodeableConcept) || category?.name)
  })
  return {
    intervention: armOf(intervention),
    comparator: { ...armOf(comparator), words: armOf(comparator).words ?? exposure?.comparatorCategory },
    isGroups: false
  }
}

/** Every name of the two arms, for telling which of them a sentence speaks of. */
export function armNames(evidence: EvidenceResource, catalogue: Catalogue): Arms {
  const exposure = roleOf(evidence, "exposure")
  const { intervention, comparator } = armsOf(evidence, catalogue)
  const categories = catalogue.variables.get(exposure?.observed?.reference ?? "")?.category ?? []
  const namesOf = ({ reference, words }: Arm): string[] => {
    const group = catalogue.groups.get(reference ?? "") ?? catalogue.variables.get(reference ?? "")
    const category = categories.find((each) => reference !== undefined && each.valueReference?.reference === reference)
    return [words, withoutPrefix(group?.title), group?.description, category?.name].filter(
      (name) => name !== undefined && name !== ""
    ) as string[]
  }
  return {
    intervention: namesOf(intervention),
    comparison: [...namesOf(comparator), ...(exposure?.comparatorCategory ? [exposure.comparatorCategory] : [])]
  }
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
