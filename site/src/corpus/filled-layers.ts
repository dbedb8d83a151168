import type { RecoDocument } from "@recos/schemas/document/document"
import { blocksOf } from "@recos/schemas/document/walk"
import { EMPTY_METHOD } from "@recos/schemas/evidence/method-statement"
import type { PublishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { canonicalJson } from "@recos/schemas/text/canonical-json"
import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { EVIDENCE_LAYERS, type EvidenceLayer, LAYER_SECTIONS, LAYERS, type Layer } from "../addresses/layers.ts"
import { hasContent } from "../text/node.ts"

const ALWAYS: readonly Layer[] = ["deliberation", "sources", "historique"]

/** What a reco shows besides its text: the evidence of the version that is read, and the testimonies that stand today. */
export interface Beside {
  evidence: PublishedEvidence | undefined
  testimonies: readonly unknown[]
}

/** Whether a section was filled. */
export function isFilled(document: RecoDocument, kind: SectionKind): boolean {
  return blocksOf(document, kind).some(hasContent)
}

/** Whether the evidence has something to say in a layer. */
function hasEvidence(layer: EvidenceLayer, { questions, options, method }: PublishedEvidence): boolean {
  switch (layer) {
    case "preuves":
      return questions.length > 0
    case "decision":
      return (
        options.length > 0 || questions.some(({ decision, conclusion }) => decision.length > 0 || conclusion !== null)
      )
    case "methode":
      return (
        canonicalJson(method) !== canonicalJson(EMPTY_METHOD) ||
        questions.some(
          ({ interests, outcomes }) => interests.length > 0 || outcomes.some(({ gradings }) => gradings.length > 0)
        )
      )
  }
}

/** The layers in which the evidence of a version has something to say. */
export const evidenceLayersOf = (evidence: PublishedEvidence | undefined): EvidenceLayer[] =>
  evidence === undefined ? [] : EVIDENCE_LAYERS.filter((layer) => hasEvidence(layer, evidence))

/** The layers in which a reco has something to say. */
export function layersOf(document: RecoDocument, { evidence, testimonies }: Beside): Layer[] {
  const shown: readonly Layer[] = evidenceLayersOf(evidence)
  return LAYERS.filter(
    (layer) =>
      ALWAYS.includes(layer) ||
      LAYER_SECTIONS[layer].some((kind) => isFilled(document, kind)) ||
      shown.includes(layer) ||
      (layer === "decision" && testimonies.length > 0)
  )
}
