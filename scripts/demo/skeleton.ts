import type { DocumentNode, RecoDocument } from "@recos/schemas/document/document"

/** Attributes that are words, and so differ from one language to another. */
const WORDS = new Set([
  ...["name", "preparation", "plantPart", "alt", "whenUnavailable", "withoutStudies"],
  ...["certaintyReason", "gradeReason", "strengthReason", "directionReason", "wordingReason"]
])

/** A document without its words: its nodes with what they judge and cite. A translation has that of its source. */
export function skeletonOf({ content }: RecoDocument): unknown {
  return content.map(bare)
}

function bare({ type, attrs = {}, content = [] }: DocumentNode): unknown {
  const kept = Object.entries(attrs).filter(([name]) => !WORDS.has(name))
  return { type, attrs: Object.fromEntries(kept), content: content.filter(({ type }) => type !== "text").map(bare) }
}
