import type { RecoDocument } from "@recos/schemas/document/document"
import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { blocksOf } from "@recos/schemas/document/walk"
import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Words } from "../words/words.ts"
import { hasContent } from "./node.ts"
import { renderBlocks } from "./render-blocks.ts"
import type { TextContext } from "./text-context.ts"

/** A section ready to be set: its heading in words and its HTML. */
export interface SetSection {
  kind: SectionKind
  heading: string
  html: string
}

/** The heading of a section: what the outline calls it, but for the four parts that the page of a reco names in its own way. */
export function sectionHeading(kind: SectionKind, words: Words): string {
  const ofPage: Partial<Record<SectionKind, string>> = {
    "in-brief": words.reco.inBrief,
    statements: words.reco.statements,
    "practical-advice": words.reco.practicalAdvice,
    "for-everyone": words.layers["pour-tous"]
  }
  return ofPage[kind] ?? SECTION_HEADINGS[kind][words.lang]
}

/** Sets the given sections in the given order; those left empty are passed over. */
export function setSections(document: RecoDocument, kinds: readonly SectionKind[], context: TextContext): SetSection[] {
  return kinds.flatMap((kind) => {
    const blocks = blocksOf(document, kind).filter(hasContent)
    if (blocks.length === 0) return []
    return [{ kind, heading: sectionHeading(kind, context.words), html: renderBlocks(blocks, context) }]
  })
}
