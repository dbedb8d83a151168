import { blocksOf, type RecoDocument } from "@recos/schemas/document"
import type { SectionKind } from "@recos/schemas/vocabulary"
import { hasContent } from "../text/node.ts"
import { LAYER_SECTIONS, LAYERS, type Layer } from "./layer-names.ts"

const ALWAYS: readonly Layer[] = ["deliberation", "sources", "historique"]

/** Whether a section was filled. */
function isFilled(document: RecoDocument, kind: SectionKind): boolean {
  return blocksOf(document, kind).some(hasContent)
}

/** The layers that a document has something to say in. */
export function layersOf(document: RecoDocument): Layer[] {
  return LAYERS.filter(
    (layer) => ALWAYS.includes(layer) || LAYER_SECTIONS[layer].some((kind) => isFilled(document, kind))
  )
}
