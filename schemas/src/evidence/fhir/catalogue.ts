import type { CitationResource, Composition, EvidenceResource, EvidenceVariable, Group } from "./resources.ts"

/** The resources by kind, each under its `Type/id`. */
export interface Catalogue {
  evidence: Map<string, EvidenceResource>
  variables: Map<string, EvidenceVariable>
  groups: Map<string, Group>
  compositions: Map<string, Composition>
  citations: Map<string, CitationResource>
}

/** The variable that plays a role in an Evidence resource. */
export function roleOf(evidence: EvidenceResource, role: "population" | "exposure" | "outcome") {
  return evidence.variableDefinition?.find((each) => each.variableRole === role)
}
