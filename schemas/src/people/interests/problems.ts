import type { DeclarationDraft, DraftLink } from "./declaration.ts"
import { YEARS_BACK } from "./validity.ts"

/** A field of a declaration that keeps it from being signed. `link` is the place of the link that it belongs to; null for none. */
export interface DraftProblem {
  link: number | null
  field: "answer" | "activity" | "paid" | "links" | "kind" | "organisation" | "role" | "from" | "to"
  problem: "missing" | "to-come" | "ends-before" | "too-old"
}

/** The first year that a declaration of a day looks back to: whole years, so that no link falls between two months. */
export const firstYear = (day: string): number => Number(day.slice(0, 4)) - YEARS_BACK

/**
 * What keeps a draft from being signed on a day, in the order of its fields; none when it may be. Links that were filled in before
 * « nothing to declare » was chosen do not count: they are left out of what is signed.
 */
export function problemsOf(draft: DeclarationDraft, day: string): DraftProblem[] {
  const { answer, activity, links } = draft
  const problems: DraftProblem[] = []
  if (activity.what === "") problems.push({ link: null, field: "activity", problem: "missing" })
  if (activity.paid === null) problems.push({ link: null, field: "paid", problem: "missing" })
  if (answer === null) problems.push({ link: null, field: "answer", problem: "missing" })
  if (answer !== "links") return problems
  if (links.length === 0) problems.push({ link: null, field: "links", problem: "missing" })
  return [...problems, ...links.flatMap((link, place) => problemsOfLink(link, place, day))]
}

function problemsOfLink(link: DraftLink, place: number, day: string): DraftProblem[] {
  const thisYear = Number(day.slice(0, 4))
  const of = (field: DraftProblem["field"], problem: DraftProblem["problem"]): DraftProblem => ({
    link: place,
    field,
    problem
  })
  const found: DraftProblem[] = []
  if (link.kind === null) found.push(of("kind", "missing"))
  if (link.organisation === "") found.push(of("organisation", "missing"))
  if (link.role === "") found.push(of("role", "missing"))
  if (link.from === null) found.push(of("from", "missing"))
  else if (link.from > thisYear) found.push(of("from", "to-come"))
  if (link.to !== null) {
    if (link.from !== null && link.to < link.from) found.push(of("to", "ends-before"))
    else if (link.to < firstYear(day)) found.push(of("to", "too-old"))
  }
  return found
}
