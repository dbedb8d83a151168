import type { EvidenceLayer } from "../addresses/layers.ts"

/** Where the summary of findings begins on its page. */
export const FINDINGS_ANCHOR = "resultats"

const OUTCOME = "c-"
const OPTION = "o-"

/** Where an outcome stands on the page of the evidence. */
export const outcomeAnchor = (id: string): string => `${OUTCOME}${id}`

/** Where an option stands on the page of the decision. */
export const optionAnchor = (id: string): string => `${OPTION}${id}`

/** The layer that holds an anchor of the evidence; null for any other anchor. */
export function layerOfAnchor(anchor: string): EvidenceLayer | null {
  if (anchor === FINDINGS_ANCHOR || anchor.startsWith(OUTCOME)) return "preuves"
  return anchor.startsWith(OPTION) ? "decision" : null
}
