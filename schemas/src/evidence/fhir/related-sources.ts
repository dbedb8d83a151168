import { HOUSE_ID } from "./house-terms.ts"
import { referenceIdOfResource } from "./read-reference.ts"
import { type EvidenceResource, hasCode } from "./resources.ts"

/** The ids of the references that an Evidence resource says it is derived from, as `readReference` names them. */
export function sourcesOf(evidence: Pick<EvidenceResource, "relatesTo">): string[] {
  return (evidence.relatesTo ?? []).flatMap(({ type, targetReference }) => {
    if (!hasCode(type, "derived-from") || !targetReference) return []
    const ours = targetReference.identifier?.system === HOUSE_ID ? targetReference.identifier.value : undefined
    if (ours !== undefined) return [ours]
    const { reference } = targetReference
    return reference && /^(Citation|PublicationRecord)\//.test(reference) ? [referenceIdOfResource(reference)] : []
  })
}
