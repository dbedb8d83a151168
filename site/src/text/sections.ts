import type { RecoDocument } from "@recos/schemas/document/document"
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

/** The headings that readers see: plainer than those of the outline that writers fill. */
export function sectionHeading(kind: SectionKind, words: Words): string {
  const headings: Record<SectionKind, string> = {
    "in-brief": words.reco.inBrief,
    question: words.sections.question,
    statements: words.reco.statements,
    reasons: words.sections.reasons,
    "practical-advice": words.reco.practicalAdvice,
    "warning-signs": words.reco.warningSigns,
    "lived-experience": words.reco.livedExperience,
    alternatives: words.reco.alternatives,
    environment: words.sections.environment,
    inequalities: words.sections.inequalities,
    "for-everyone": words.sections.forEveryone,
    training: words.sections.training,
    history: words.sections.history
  }
  return headings[kind]
}

/** Sets the given sections in the given order; those left empty are passed over. */
export function setSections(document: RecoDocument, kinds: readonly SectionKind[], context: TextContext): SetSection[] {
  return kinds.flatMap((kind) => {
    const blocks = blocksOf(document, kind).filter(hasContent)
    if (blocks.length === 0) return []
    return [{ kind, heading: sectionHeading(kind, context.words), html: renderBlocks(blocks, context) }]
  })
}
