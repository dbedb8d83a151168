import type { Certainty } from "../vocabulary/closed-lists.ts"

/** Months before a reco is read again: sooner where the evidence is weak (rule R17 of the method). */
const USUAL_MONTHS = 24
const WEAK_EVIDENCE_MONTHS = 12

/**
 * The day by which a publication is to be reviewed, from the day of publication (`YYYY-MM-DD`) and its statements.
 * A day that the month does not have becomes the month's last day.
 * @throws RangeError when the day is not a date.
 */
export function nextReviewDate(publishedOn: string, statements: readonly { certainty: Certainty | null }[]): string {
  const weak = statements.some(({ certainty }) => certainty === "low" || certainty === "very-low")
  const published = new Date(`${publishedOn}T00:00:00Z`)
  const day = published.getUTCDate()
  const review = new Date(published)
  review.setUTCDate(1)
  review.setUTCMonth(review.getUTCMonth() + (weak ? WEAK_EVIDENCE_MONTHS : USUAL_MONTHS))
  const lastDay = new Date(Date.UTC(review.getUTCFullYear(), review.getUTCMonth() + 1, 0)).getUTCDate()
  review.setUTCDate(Math.min(day, lastDay))
  return review.toISOString().slice(0, 10)
}
