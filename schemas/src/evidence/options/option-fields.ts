import type { AlternativeKind } from "../../vocabulary/closed-lists.ts"

/** The fields that speak of one kind of option only; the others speak of all. */
const OF_KIND = {
  drug: ["atc", "preparation", "interactions", "monograph"],
  plant: ["plantPart", "preparation", "hmpcStatus", "interactions", "monograph"],
  "non-drug": []
} as const satisfies Record<AlternativeKind, readonly string[]>
export type KindField = (typeof OF_KIND)[AlternativeKind][number]

/**
 * Whether a field speaks of a kind of option. What it holds is kept when the kind changes, and shown to nobody until the kind has
 * it again: a drug that was first taken for a plant has no plant's status.
 */
export const speaksOf = (kind: AlternativeKind, field: KindField): boolean =>
  (OF_KIND[kind] as readonly KindField[]).includes(field)
