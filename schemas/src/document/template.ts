import { PICO_PARTS, SECTION_KINDS, type SectionKind } from "../vocabulary/closed-lists.ts"
import type { DocumentNode, RecoDocument } from "./document.ts"
import { readDocument } from "./read-document.ts"

const paragraph = (): DocumentNode => ({ type: "paragraph" })

const pico = (): DocumentNode => ({
  type: "pico",
  attrs: { id: "question-1" },
  content: PICO_PARTS.map((part) => ({ type: "picoItem", attrs: { part }, content: [paragraph()] }))
})

/** What a section starts with; the ids are the same in every language, so that translations speak of the same nodes. */
const FIRST_BLOCKS: Partial<Record<SectionKind, () => DocumentNode[]>> = {
  question: () => [pico()],
  statements: () => [{ type: "statement", attrs: { id: "statement-1" }, content: [paragraph()] }],
  "warning-signs": () => [{ type: "warningSign", attrs: { id: "sign-1" }, content: [paragraph()] }]
}

/**
 * The page a new reco starts from: its title and every section in order, empty and ready to be filled.
 * It is the same in every language, for headings and guidance are not in the text: they come from `guidance.ts`.
 */
export function emptyDocument(title: string): RecoDocument {
  const words = title.replaceAll(/\s+/g, " ").trim()
  const read = readDocument({
    type: "doc",
    content: [
      { type: "recoTitle", content: words === "" ? [] : [{ type: "text", text: words }] },
      ...SECTION_KINDS.map((kind) => ({
        type: "section",
        attrs: { kind },
        content: FIRST_BLOCKS[kind]?.() ?? [paragraph()]
      }))
    ]
  })
  if ("problems" in read) throw new Error(`the template does not fit the schema: ${JSON.stringify(read.problems)}`)
  return read.document
}
