import type { AnyResource } from "../resources.ts"
import { fromEffectSynthesis, fromRiskSynthesis } from "./from-r4.ts"
import { fromR5 } from "./from-r5.ts"

/**
 * A resource in the form of the R6 ballot, which the house's readers know, whatever release it was written in: what release it is shows in
 * its own fields, which say it more surely than what is declared beside. Nothing is guessed: a field that has no counterpart stays under its
 * own name, for the list of what is left out.
 */
export function toBallot(resource: AnyResource, all: readonly AnyResource[]): AnyResource {
  switch (resource.resourceType) {
    case "EffectEvidenceSynthesis":
      return fromEffectSynthesis(resource)
    case "RiskEvidenceSynthesis":
      return fromRiskSynthesis(resource, all)
    case "Evidence":
    case "Group":
      return fromR5(resource)
    default:
      return resource
  }
}
