import type { Question } from "../model.ts"
import { type Catalogue, roleOf } from "./catalogue.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import type { EvidenceResource } from "./resources.ts"

const withoutPrefix = (title: string | undefined): string => title?.replace(/^[A-Z]\w*Definition: /, "") ?? ""

/** The population, intervention and comparison that an Evidence resource compares. */
export function readQuestionParts(from: { name: string; evidence: EvidenceResource; catalogue: Catalogue }): {
  question: Omit<Question, "outcomes">
  findings: ImportFinding[]
} {
  const { name, evidence, catalogue } = from
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
  return {
    question: {
      id: `q-${(exposure?.observed?.reference ?? name).split("/").at(-1)}`,
      population: people,
      intervention: groupTitle(
        intervention?.valueReference?.reference,
        intervention?.valueReference?.display ?? intervention?.name
      ),
      comparison: groupTitle(
        comparator?.valueReference?.reference,
        comparator?.valueReference?.display ?? exposure?.comparatorCategory
      ),
      setting: "",
      perspective: "individual"
    },
    findings
  }
}
