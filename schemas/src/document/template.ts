import { onOneLine } from "../text/on-one-line.ts"
import { LATER_SECTIONS, SECTION_KINDS, type SectionKind } from "../vocabulary/closed-lists.ts"
import { PICO_PARTS } from "../vocabulary/languages-and-colleges.ts"
import type { DocumentNode, RecoDocument } from "./document.ts"
import { readDocument } from "./read-document.ts"
import { UNSPECIFIED } from "./unspecified.ts"
import { kindOf } from "./walk.ts"

const paragraph = (): DocumentNode => ({ type: "paragraph" })

const pico = (): DocumentNode => ({
  type: "pico",
  attrs: { id: "question-1" },
  content: PICO_PARTS.map((part) => ({ type: "picoItem", attrs: { part }, content: [paragraph()] }))
})

/** What a section starts with; the ids are the same in every language, so that translations speak of the same nodes. */
const FIRST_BLOCKS: Partial<Record<SectionKind, () => DocumentNode[]>> = {
  question: () => [pico()],
  statements: () => [{ type: "statement", attrs: { id: "statement-1", ...UNSPECIFIED }, content: [paragraph()] }],
  "warning-signs": () => [{ type: "warningSign", attrs: { id: "sign-1" }, content: [paragraph()] }]
}

/** A section as it stands in a new reco, ready to be filled. */
export const emptySection = (kind: SectionKind): DocumentNode => ({
  type: "section",
  attrs: { kind },
  content: FIRST_BLOCKS[kind]?.() ?? [paragraph()]
})

/**
 * The page a new reco starts from: its title and every section in order, empty and ready to be filled.
 * It is the same in every language, for headings and guidance are not in the text: they come from `guidance.ts`.
 */
export function emptyDocument(title: string): RecoDocument {
  const words = onOneLine(title)
  const read = readDocument({
    type: "doc",
    content: [
      { type: "recoTitle", content: words === "" ? [] : [{ type: "text", text: words }] },
      ...SECTION_KINDS.map(emptySection)
    ]
  })
  if ("problems" in read) throw new Error(`the template does not fit the schema: ${JSON.stringify(read.problems)}`)
  return read.document
}

/** A text to be written on: the sections that came after it was frozen stand in it, empty and in their place. */
export function withLaterSections(document: RecoDocument): RecoDocument {
  const content = [...document.content]
  for (const kind of LATER_SECTIONS) {
    if (content.some((node) => kindOf(node) === kind)) continue
    const place = content.findIndex((node) => comesAfter(node, kind))
    content.splice(place === -1 ? content.length : place, 0, emptySection(kind))
  }
  return { ...document, content }
}

function comesAfter(node: DocumentNode, kind: SectionKind): boolean {
  const other = kindOf(node)
  return other !== undefined && SECTION_KINDS.indexOf(other) > SECTION_KINDS.indexOf(kind)
}
