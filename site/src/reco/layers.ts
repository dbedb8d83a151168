import { blocksOf, type RecoDocument } from "@recos/schemas/document"
import { EMPTY_METHOD, type PublishedEvidence } from "@recos/schemas/evidence"
import { canonicalJson } from "@recos/schemas/versions/canonical-json"
import type { SectionKind } from "@recos/schemas/vocabulary"
import { hasContent } from "../text/node.ts"
import { LAYER_SECTIONS, LAYERS, type Layer } from "./layer-names.ts"

const ALWAYS: readonly Layer[] = ["deliberation", "sources", "historique"]

/** What a reco shows besides its text: the evidence of the version that is read, and the testimonies that stand today. */
export interface Beside {
  evidence: PublishedEvidence | undefined
  testimonies: readonly unknown[]
}

/** Whether a section was filled. */
function isFilled(document: RecoDocument, kind: SectionKind): boolean {
  return blocksOf(document, kind).some(hasContent)
}

/** Whether a layer has something to say that is not in the text. */
function hasBeside(layer: Layer, { evidence, testimonies }: Beside): boolean {
  const questions = evidence?.questions ?? []
  switch (layer) {
    case "preuves":
      return questions.length > 0
    case "decision":
      return (
        testimonies.length + (evidence?.options.length ?? 0) > 0 ||
        questions.some(({ decision }) => decision.length > 0)
      )
    case "methode":
      return (
        (evidence !== undefined && canonicalJson(evidence.method) !== canonicalJson(EMPTY_METHOD)) ||
        questions.some(
          ({ interests, outcomes }) => interests.length > 0 || outcomes.some(({ gradings }) => gradings.length > 0)
        )
      )
    default:
      return false
  }
}

/** The layers in which a reco has something to say. */
export function layersOf(document: RecoDocument, beside: Beside): Layer[] {
  return LAYERS.filter(
    (layer) =>
      ALWAYS.includes(layer) ||
      LAYER_SECTIONS[layer].some((kind) => isFilled(document, kind)) ||
      hasBeside(layer, beside)
  )
}
