import { z } from "zod"
import { type Edition, nameUnder, type SourceIdentity } from "../import/source-identity.ts"
import type { Question } from "../questions/model.ts"
import { measuredBy, roleOf } from "./catalogue.ts"
import type { EvidenceResource } from "./resources.ts"
import type { Sorted } from "./sort-resources.ts"

const LONGEST_NAME = 300
const MOST_NAMES = 12

const named = z.looseObject({
  url: z.string().min(1).max(LONGEST_NAME).optional().catch(undefined),
  identifier: z.array(z.unknown()).catch([])
})
const identifier = z.looseObject({
  system: z.string().min(1).max(LONGEST_NAME),
  value: z.string().min(1).max(LONGEST_NAME)
})
const dated = z.looseObject({
  version: z.string().trim().max(60).catch(""),
  date: z.string().catch(""),
  meta: z.looseObject({ lastUpdated: z.string().catch("") }).catch({ lastUpdated: "" })
})
const DAY = /^\d{4}-\d{2}-\d{2}/

/** How the source names each question and each outcome that was read, and which edition it says it is. */
export type Origins = ReadonlyMap<string, SourceIdentity & { edition: Edition }>

/**
 * The identities of what was read, under the ids that the import gave. In FHIR the address (`url`) and the identifiers stay from one
 * edition to the next, while version and date change (FHIR R5, « Canonical Resources »).
 */
export function originsOf(
  { catalogue }: Sorted,
  outcomeOf: ReadonlyMap<string, string>,
  questions: readonly Question[]
): Origins {
  const origins = new Map<string, SourceIdentity & { edition: Edition }>()
  const resultsOf = Map.groupBy(outcomeOf, ([, outcomeId]) => outcomeId)
  for (const { id, outcomes } of questions) {
    const results = outcomes.flatMap((outcome) =>
      (resultsOf.get(outcome.id) ?? []).flatMap(([name]) => {
        const evidence = catalogue.evidence.get(name)
        return evidence ? [{ outcomeId: outcome.id, name, evidence }] : []
      })
    )
    for (const { outcomeId, name, evidence } of results) {
      const target = measuredBy(evidence)
      origins.set(outcomeId, {
        names: [namesOf(evidence), namesOf(catalogue.variables.get(target))],
        localName: (target || name).slice(0, LONGEST_NAME),
        edition: editionOf([evidence])
      })
    }
    const compared = comparedBy(results[0]?.evidence)
    origins.set(id, {
      names: [[], namesOf(catalogue.variables.get(compared))],
      localName: compared.slice(0, LONGEST_NAME),
      edition: editionOf([catalogue.variables.get(compared), ...results.map(({ evidence }) => evidence)])
    })
  }
  return origins
}

const comparedBy = (evidence: EvidenceResource | undefined): string =>
  (evidence && roleOf(evidence, "exposure")?.observed?.reference) ?? ""

function namesOf(resource: unknown): string[] {
  const read = named.safeParse(resource)
  if (!read.success) return []
  const { url, identifier: given } = read.data
  const identifiers = given.flatMap((each) => {
    const known = identifier.safeParse(each)
    return known.success ? [nameUnder(known.data.system, known.data.value)] : []
  })
  return [...new Set([...(url === undefined ? [] : [url]), ...identifiers])].slice(0, MOST_NAMES)
}

/** The version that the first of them states, and the last of their days. */
function editionOf(resources: readonly unknown[]): Edition {
  const read = resources.flatMap((resource) => dated.safeParse(resource).data ?? [])
  const days = read.flatMap(({ date, meta }) => DAY.exec(date)?.[0] ?? DAY.exec(meta.lastUpdated)?.[0] ?? [])
  return {
    version: read.map(({ version }) => version).find((version) => version !== "") ?? "",
    date: days.toSorted().at(-1) ?? ""
  }
}
