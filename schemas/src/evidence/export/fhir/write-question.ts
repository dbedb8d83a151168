import type { ExportedQuestion } from "../evidence-file.ts"
import { houseId, link, profile, type Resource, text } from "./resource-parts.ts"

/** The resources that say who and what is compared; every Evidence of the question points at them. */
export interface Frame {
  population: Resource
  arms: Resource
  comparator: string
  resources: Resource[]
}

/** A question's population and arms as Groups, and their comparison as an EvidenceVariable. */
export function writeFrame(question: ExportedQuestion, prefix: string): Frame {
  const group = (part: string, words: string): Resource => ({
    resourceType: "Group",
    id: `${prefix}-${part}`,
    status: "active",
    experimental: true,
    membership: "conceptual",
    ...text("title", words)
  })
  const population = group("population", question.population)
  const intervention = group("intervention", question.intervention)
  const comparison = group("comparison", question.comparison)
  const names = namesOf(question)
  const arms: Resource = {
    resourceType: "EvidenceVariable",
    id: `${prefix}-arms`,
    ...profile("group-assignment"),
    ...houseId(question.id),
    status: "active",
    experimental: true,
    category: [
      { name: names.intervention, valueReference: link(intervention) },
      { name: names.comparator, valueReference: link(comparison) }
    ]
  }
  return { population, arms, comparator: names.comparator, resources: [population, intervention, comparison, arms] }
}

/** The arms' names, by which the comparator is told from the intervention: never empty and never the same. */
function namesOf({ intervention, comparison }: ExportedQuestion): { intervention: string; comparator: string } {
  const [one, other] = [intervention.toLowerCase(), comparison.toLowerCase()]
  return one === "" || other === "" || one === other
    ? { intervention: "Intervention", comparator: "Comparison" }
    : { intervention, comparator: comparison }
}
