import type { RecoDocument } from "@recos/schemas/document/document"
import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { blocksOf } from "@recos/schemas/document/walk"
import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Words } from "../words/words.ts"
import { type DecisionTable, decisionTable } from "./decision-table.ts"
import { hasContent } from "./node.ts"
import { renderBlocks } from "./render-blocks.ts"
import type { TextContext } from "./text-context.ts"

/** A section ready to be set: its anchor, its heading in words and its HTML. */
export interface SetSection {
  kind: SectionKind | "what-to-do"
  id: string
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
    return [{ kind, id: kind, heading: sectionHeading(kind, context.words), html: renderBlocks(blocks, context) }]
  })
}

/**
 * The same, with the table of what to do in which case right after the statements: a clinician has seconds. Its anchor is that of
 * the practical advice where nothing is left of it.
 */
export function setReading(document: RecoDocument, kinds: readonly SectionKind[], context: TextContext): SetSection[] {
  const found = decisionTable(document)
  if (!found) return setSections(document, kinds, context)
  const sections = setSections(found.rest, kinds, context)
  const set: SetSection = {
    kind: "what-to-do",
    id: sections.some(({ id }) => id === "practical-advice") ? "que-faire" : "practical-advice",
    heading: whatToDo(found, context.words),
    html: renderBlocks([found.table], context)
  }
  const at = sections.findIndex(({ kind }) => kind === "statements") + 1
  return sections.toSpliced(at, 0, set)
}

/** « Que faire selon : âge et situation ». */
export function whatToDo({ by }: Pick<DecisionTable, "by">, { reco, lang }: Words): string {
  // An abbreviation keeps its capitals.
  const inSentence = /^\p{Lu}\p{Ll}/u.test(by) ? by.charAt(0).toLocaleLowerCase(lang) + by.slice(1) : by
  return reco.whatToDo(inSentence)
}
