import type {
  ArtifactAssessment,
  CitationResource,
  Composition,
  EvidenceResource,
  EvidenceVariable,
  Group
} from "./resources.ts"

/** The resources by kind, each under its `Type/id`. */
export interface Catalogue {
  evidence: Map<string, EvidenceResource>
  /** The same by what they measure (`measuredBy`). */
  measuring: Map<string, [name: string, evidence: EvidenceResource][]>
  variables: Map<string, EvidenceVariable>
  groups: Map<string, Group>
  compositions: Map<string, Composition>
  citations: Map<string, CitationResource>
  assessments: Map<string, ArtifactAssessment>
}

/** The variable that plays a role in an Evidence resource. */
export function roleOf(evidence: EvidenceResource, role: "population" | "exposure" | "referenceExposure" | "outcome") {
  return evidence.variableDefinition?.find((each) => each.variableRole === role)
}

/** By what the Evidence resources of one question are known to be of it: the arms that they compare. */
export function comparisonOf(evidence: EvidenceResource): string | undefined {
  const [exposure, against] = [roleOf(evidence, "exposure"), roleOf(evidence, "referenceExposure")]
  const { reference } = exposure?.observed ?? {}
  return reference !== undefined && against?.observed?.reference !== undefined
    ? `${reference} ${against.observed.reference}`
    : reference
}

/** What an Evidence resource measures, as `EvidenceVariable/id`; empty when it does not say. */
export const measuredBy = (evidence: EvidenceResource): string => roleOf(evidence, "outcome")?.observed?.reference ?? ""

/** Whether an Evidence resource is the result of one group alone, by its profile. */
export function isProfile(evidence: EvidenceResource, profile: string): boolean {
  const profiles = (evidence.meta as { profile?: unknown } | undefined)?.profile
  return Array.isArray(profiles) && profiles.some((each) => String(each).endsWith(`/${profile}`))
}
