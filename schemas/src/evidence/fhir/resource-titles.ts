import type { Question } from "../questions/question.ts"
import { measuredBy } from "./catalogue.ts"
import type { ImportFinding } from "./import-findings.ts"
import type { Sorted } from "./sort-resources.ts"

/** What each resource speaks of: an Evidence of the outcome that it measures, the others of their title. */
export function titlesOf(
  { catalogue }: Sorted,
  outcomeOf: ReadonlyMap<string, string>,
  questions: readonly Question[]
): Map<string, string> {
  const names = new Map<string, string>(
    questions.flatMap(({ outcomes }) => outcomes.map(({ id, name }) => [id, name] as const))
  )
  const titles = new Map<string, string>()
  const put = (resource: string, title: string | undefined) => {
    if (title) titles.set(resource, title)
  }
  for (const [name, { shortTitle, title }] of catalogue.variables) put(name, shortTitle ?? title)
  for (const drawer of [catalogue.groups, catalogue.compositions, catalogue.citations]) {
    for (const [name, { title }] of drawer) put(name, title)
  }
  for (const [name, evidence] of catalogue.evidence) {
    put(name, names.get(outcomeOf.get(name) ?? "") ?? titles.get(measuredBy(evidence)) ?? evidence.title)
  }
  return titles
}

const LONGEST_TITLE = 160

/** A finding with what its resource speaks of. */
export function withTitle(finding: ImportFinding, titles: ReadonlyMap<string, string>): ImportFinding {
  const about = titles.get(finding.resource)
  return about === undefined ? finding : { ...finding, about: about.slice(0, LONGEST_TITLE) }
}
