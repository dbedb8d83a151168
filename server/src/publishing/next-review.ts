import type { PublishedStatement } from "@recos/schemas/publication/published-reco"

const MONTHS = 24
const MONTHS_WHEN_UNCERTAIN = 12

/** The day to review by: two years on, one when a statement rests on low certainty (rule R17 of the method). */
export function nextReviewOn(published: Date, statements: readonly Pick<PublishedStatement, "certainty">[]): string {
  const uncertain = statements.some(({ certainty }) => certainty === "low" || certainty === "very-low")
  const day = published.getUTCDate()
  const next = new Date(published)
  next.setUTCMonth(next.getUTCMonth() + (uncertain ? MONTHS_WHEN_UNCERTAIN : MONTHS))
  // A 29 February has no like in most years: the day before, rather than the month after.
  if (next.getUTCDate() !== day) next.setUTCDate(0)
  return isoDay(next)
}

/** `2026-03-03`. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
