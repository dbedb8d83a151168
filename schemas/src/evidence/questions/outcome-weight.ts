import type { College } from "../../vocabulary/closed-lists.ts"
import { COLLEGES } from "../../vocabulary/languages-and-colleges.ts"
import { importanceClass } from "../grading/certainty.ts"
import type { CollegeImportance } from "./importance.ts"

/** What says how much an outcome weighs: the median of each college that rated it. */
export interface Weighed {
  importance: Partial<Record<College, CollegeImportance>>
}

/**
 * How much an outcome weighs for the decision: as much as the college that gives it most. The colleges are never pooled, so what
 * is critical for one of them is critical. Null while nobody has rated it.
 */
export function weightOf({ importance }: Weighed): number | null {
  const medians = COLLEGES.flatMap((college) => importance[college]?.median ?? [])
  return medians.length === 0 ? null : Math.max(...medians)
}

/** GRADE's group of an outcome's weight; null while nobody has rated it. */
export function weightClassOf(outcome: Weighed): ReturnType<typeof importanceClass> | null {
  const weight = weightOf(outcome)
  return weight === null ? null : importanceClass(weight)
}

/** Critical outcomes first, then important ones, then the others; within each, the order that people gave. */
export function byWeight<Outcome extends Weighed>(outcomes: readonly Outcome[]): Outcome[] {
  const rank = (outcome: Outcome) => ["critical", "important", "limited", null].indexOf(weightClassOf(outcome))
  return outcomes.toSorted((one, other) => rank(one) - rank(other))
}
