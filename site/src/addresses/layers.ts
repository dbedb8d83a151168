import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"

/** The deeper layers of a reco: each is a page of its own, at this last part of the address. */
export const LAYERS = [
  "preuves",
  "decision",
  "methode",
  "deliberation",
  "sources",
  "historique",
  "formation",
  "pour-tous"
] as const
export type Layer = (typeof LAYERS)[number]

/** The layers that show evidence: each version keeps its own at an address that stays. */
export const EVIDENCE_LAYERS = ["preuves", "decision", "methode"] as const satisfies Layer[]
export type EvidenceLayer = (typeof EVIDENCE_LAYERS)[number]

/** Whether a layer shows evidence. */
export const isEvidenceLayer = (layer: Layer): layer is EvidenceLayer =>
  (EVIDENCE_LAYERS as readonly Layer[]).includes(layer)

/** What the first page shows, in this order, once the title is read. */
export const READING_SECTIONS = [
  "statements",
  "in-brief",
  "warning-signs",
  "alternatives",
  "practical-advice",
  "who-does-what",
  "lived-experience"
] as const satisfies SectionKind[]

/** The sections that each deeper layer shows; a layer without sections is made from what is structured. */
export const LAYER_SECTIONS: Record<Layer, readonly SectionKind[]> = {
  preuves: ["question", "reasons", "environment", "inequalities"],
  decision: [],
  methode: [],
  deliberation: [],
  sources: [],
  historique: ["history"],
  formation: ["training"],
  "pour-tous": ["for-everyone"]
}
