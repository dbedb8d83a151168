import { type Certainty, COLLEGES, type College, certainty } from "../vocabulary.ts"
import { importanceClass, overallCertainty } from "./certainty.ts"
import type { AgreedGrading, CollegeImportance } from "./importance.ts"
import { weightedKappa } from "./kappa.ts"

interface Weighed {
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

/** The overall certainty of a question, over its critical outcomes that are graded; null when there is none. */
export function overallCertaintyOf(
  outcomes: readonly (Weighed & { agreed: Pick<AgreedGrading, "certainty" | "favours" | "suffices"> | null })[]
): Certainty | null {
  return overallCertainty(
    outcomes.flatMap((outcome) => {
      const importance = weightOf(outcome)
      return importance === null || outcome.agreed === null ? [] : [{ importance, ...outcome.agreed }]
    })
  )
}

/** Weighted kappa over the certainties that two reviewers gave alone, outcome by outcome; null where nothing can be said. */
export function agreementOf(outcomes: readonly { gradings: readonly { certainty: Certainty }[] }[]): number | null {
  const rank = (level: Certainty) => certainty.options.indexOf(level)
  const pairs = outcomes.flatMap(({ gradings: [one, other] }) =>
    one && other ? [[rank(one.certainty), rank(other.certainty)] as const] : []
  )
  return weightedKappa(pairs, certainty.options.length)
}
