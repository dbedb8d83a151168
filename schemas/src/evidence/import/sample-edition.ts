import type { GivenFile } from "./read-evidence-files.ts"

/** Made for tests: editions of a comparison that nobody made, as a source that names its resources would publish them. */

export interface SampleOutcome {
  /** Which of its outcomes. */
  key: string
  name: string
  point: number
  low: number
  high: number
  /** Without the intervention, of one person; null for none. */
  risk: number | null
  studies: number
  participants: number
  certainty: "High" | "Moderate" | "Low"
}

export interface SampleEdition {
  /** The bare ids of its server begin so; addresses stay the same whatever they are. */
  server: string
  date: string
  population: string
  outcomes: SampleOutcome[]
}

const FIRST: SampleEdition = {
  server: "a",
  date: "2025-01-10",
  population: "Adultes",
  outcomes: [
    outcome("pain", { name: "Douleur" }),
    outcome("falls", { name: "Chutes", point: 1.1, low: 0.9, high: 1.4, risk: 0.05 }),
    outcome("sleep", { name: "Sommeil", point: 0.95, risk: 0.3 })
  ]
}

/** One outcome, with what a case says of it. */
export function outcome(key: string, given: Partial<SampleOutcome> = {}): SampleOutcome {
  const figures = { point: 0.8, low: 0.7, high: 0.9, risk: 0.4, studies: 3, participants: 400 }
  return { key, name: key, ...figures, certainty: "Moderate", ...given }
}

/** The first edition, or another one. */
export const sampleEdition = (given: Partial<SampleEdition> = {}): SampleEdition => ({ ...FIRST, ...given })

/** The first edition with some of its outcomes otherwise. */
export const withOutcomes = (
  changes: Partial<Record<string, Partial<SampleOutcome>>>,
  given: Partial<SampleEdition> = {}
): SampleEdition =>
  sampleEdition({ ...given, outcomes: FIRST.outcomes.map((each) => ({ ...each, ...changes[each.key] })) })

const ADDRESS = "https://source.example/"

/** An edition as FHIR files. */
export function filesOfEdition({ server, date, population, outcomes }: SampleEdition): GivenFile[] {
  const resource = (type: string, key: string, rest: object) => {
    const id = `${server}-${key}`
    return {
      resourceType: type,
      id,
      url: `${ADDRESS}${type}/${key}`,
      meta: { lastUpdated: `${date}T08:00:00Z` },
      ...rest
    }
  }
  const link = (type: string, key: string) => ({ reference: `${type}/${server}-${key}` })
  const people = {
    variableRole: "population",
    description: population,
    observed: { ...link("Group", "people"), display: population }
  }
  const measures = (key: string) => ({ variableRole: "outcome", observed: link("EvidenceVariable", key) })
  const exposure = {
    variableRole: "exposure",
    comparatorCategory: "Repos",
    observed: link("EvidenceVariable", "arms")
  }
  const resources = [
    resource("EvidenceVariable", "arms", { category: [{ name: "Marche" }, { name: "Repos" }] }),
    resource("Group", "people", { title: population }),
    ...outcomes.flatMap(({ key, name, point, low, high, risk, studies, participants, certainty }) => [
      resource("EvidenceVariable", key, { shortTitle: name }),
      resource("Evidence", `${key}-result`, {
        statistic: [
          {
            statisticType: { coding: [{ code: "STATO:0000245" }] },
            quantity: { value: point },
            sampleSize: { numberOfStudies: studies, numberOfParticipants: participants },
            attributeEstimate: [{ type: { text: "CI95" }, range: { low: { value: low }, high: { value: high } } }]
          }
        ],
        certainty: [{ type: { coding: [{ code: "Overall" }] }, rating: { text: `${certainty} certainty` } }],
        variableDefinition: [people, exposure, measures(key)]
      }),
      ...(risk === null
        ? []
        : [
            resource("Evidence", `${key}-alone`, {
              meta: { profile: ["http://hl7.org/fhir/uv/ebm/StructureDefinition/comparator-only-evidence"] },
              statistic: [{ statisticType: { text: "proportion" }, quantity: { value: risk } }],
              variableDefinition: [people, measures(key)]
            })
          ])
    ])
  ]
  return resources.map((json, place) => ({ name: `${place}.json`, json }))
}
