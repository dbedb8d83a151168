import { type PublishedOutcome, publishedOutcome } from "../published-evidence.ts"
import { houseRestOf } from "./house-terms.ts"
import { keep, type Sorted } from "./sort-resources.ts"

export interface Agreement {
  /** The outcome's id among what is imported. */
  outcome: string
  grading: NonNullable<PublishedOutcome["agreed"]>
}

/**
 * The gradings agreed in another house like this one, which its export writes beside each Evidence resource. One that cannot be
 * read, or that speaks of an outcome that is not there, is kept.
 */
export function readAgreed({ catalogue, kept }: Sorted, outcomeOf: ReadonlyMap<string, string>): Agreement[] {
  return [...catalogue.assessments].flatMap(([name, assessment]) => {
    const outcome = outcomeOf.get(assessment.artifactReference?.reference ?? "")
    const grading = publishedOutcome.shape.agreed.safeParse(houseRestOf(assessment))
    if (outcome !== undefined && grading.success && grading.data) return [{ outcome, grading: grading.data }]
    keep(kept, name, assessment)
    return []
  })
}
