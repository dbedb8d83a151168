/** Made for tests: two outcomes of a comparison that nobody made, with some of the dirt that real files have. */

const people = (display: string, description = display) => ({
  variableRole: "population",
  description,
  observed: { reference: "Group/adults", display }
})
const measures = (id: string) => ({ variableRole: "outcome", observed: { reference: `EvidenceVariable/${id}` } })
const exposure = {
  variableRole: "exposure",
  comparatorCategory: "Repos",
  observed: { reference: "EvidenceVariable/arms" }
}
const ratio = (value: number, low: number, high: number) => ({
  statisticType: { coding: [{ code: "STATO:0000245" }] },
  quantity: { value },
  sampleSize: { numberOfStudies: 3, numberOfParticipants: 400 },
  attributeEstimate: [{ type: { text: "CI95" }, range: { low: { value: low }, high: { value: high } } }]
})
const alone = (id: string, risk: number) => ({
  resourceType: "Evidence",
  id: `${id}-alone`,
  meta: { profile: ["http://hl7.org/fhir/uv/ebm/StructureDefinition/comparator-only-evidence"] },
  statistic: [{ statisticType: { text: "proportion" }, quantity: { value: risk } }],
  variableDefinition: [people("Adultes", "Adultes au repos"), measures(id)]
})

/** The first comparison; its certainty has a reason and domains that are not set. */
export const WALKING = {
  resourceType: "Evidence",
  id: "walking",
  assertion: "La marche réduit probablement la douleur.",
  relatesTo: [{ type: { coding: [{ code: "derived-from" }] }, targetReference: { reference: "Citation/c1" } }],
  statistic: [ratio(0.8, 0.7, 0.9)],
  certainty: [
    {
      type: { coding: [{ code: "Overall" }] },
      rating: { text: "Moderate certainty" },
      description: "Imprécision",
      subcomponent: [{ type: { text: "Imprecision" }, rating: { text: "NOTSET" } }]
    }
  ],
  variableDefinition: [people("Adultes"), exposure, measures("pain")]
}

const RESOURCES: object[] = [
  { resourceType: "EvidenceVariable", id: "pain", shortTitle: "Douleur" },
  { resourceType: "EvidenceVariable", id: "falls", shortTitle: "Chutes" },
  { resourceType: "EvidenceVariable", id: "arms", category: [{ name: "Marche" }, { name: "Repos" }] },
  { resourceType: "Group", id: "adults", title: "Adultes" },
  { resourceType: "Organization", id: "coop", name: "Une coopérative" },
  {
    resourceType: "Citation",
    id: "c1",
    citedArtifact: {
      title: [{ text: "Walking for pain" }],
      identifier: [{ system: "https://doi.org", value: "10.1000/marche" }]
    }
  },
  WALKING,
  alone("pain", 0.4),
  {
    resourceType: "Evidence",
    id: "falling",
    statistic: [ratio(1.1, 0.9, 1.4)],
    variableDefinition: [people("Adultes"), exposure, measures("falls")]
  },
  alone("falls", 0.05)
]

/** The same as files, in a new list each time. */
export const sampleFiles = (): { name: string; json: unknown }[] =>
  RESOURCES.map((json, place) => ({ name: `${place}.json`, json }))
