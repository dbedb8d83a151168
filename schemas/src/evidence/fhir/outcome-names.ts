import { type Catalogue, measuredBy, roleOf } from "./catalogue.ts"
import type { EvidenceResource } from "./resources.ts"

/** « OutcomeDefinition: All-cause mortality » as people read it. */
export const withoutPrefix = (title: string | undefined): string => title?.replace(/^[A-Z]\w*Definition: /, "") ?? ""

/** The names that a result may bear, the most usual first: the short title and the title of what is measured before what is said about it. */
function namesFor(evidence: EvidenceResource, { variables, groups }: Catalogue): string[] {
  const target = measuredBy(evidence)
  const variable = variables.get(target)
  const outcome = roleOf(evidence, "outcome")
  return [
    variable?.shortTitle,
    withoutPrefix(variable?.title),
    withoutPrefix(groups.get(target)?.title),
    outcome?.observed?.display,
    outcome?.description,
    variable?.description,
    evidence.title
  ].map((words) => words?.trim() ?? "")
}

/** What two results of one outcome may differ by. */
const asides = (evidence: EvidenceResource): string[] =>
  [evidence.title, roleOf(evidence, "population")?.description, roleOf(evidence, "population")?.observed?.display].map(
    (words) => words?.trim() ?? ""
  )

export interface NamedOutcome {
  name: string
  /** Whether its usual name was another one's as well. */
  isToldApart: boolean
}

/**
 * The names of the outcomes of one question, each its own: where the usual one is shared, the first name that tells all of them apart, else
 * the shared one followed by what differs.
 */
export function namesOfOutcomes(
  results: readonly (readonly [name: string, evidence: EvidenceResource])[],
  catalogue: Catalogue
): Map<string, NamedOutcome> {
  const candidates = results.map(([resource, evidence]) => ({
    resource,
    names: namesFor(evidence, catalogue),
    asides: asides(evidence)
  }))
  const usual = (names: readonly string[], resource: string) => names.find((name) => name !== "") ?? resource
  const groups = Map.groupBy(candidates, ({ names, resource }) => usual(names, resource).toLowerCase())
  const named = new Map<string, NamedOutcome>()
  const taken = new Set<string>()
  for (const group of groups.values()) {
    for (const { resource, names, asides: more } of group) {
      const place = placeThatTells(group)
      const first = usual(names, resource)
      const aside = more.find((words, index) => words !== "" && isTold(group.map((one) => one.asides[index] ?? "")))
      const wanted = group.length === 1 ? first : (names[place] ?? (aside ? `${first} – ${aside}` : first))
      const name = free(wanted, taken)
      taken.add(name.toLowerCase())
      named.set(resource, { name, isToldApart: group.length > 1 || name !== wanted })
    }
  }
  return named
}

const placeThatTells = (group: readonly { names: readonly string[] }[]): number => {
  const places = group[0]?.names.keys() ?? []
  return [...places].find((place) => isTold(group.map(({ names }) => names[place] ?? ""))) ?? -1
}

const isTold = (words: readonly string[]): boolean =>
  words.every((one) => one !== "") && new Set(words.map((one) => one.toLowerCase())).size === words.length

function free(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted} (${copy})`
  return name
}
