import type { SectionKind } from "../vocabulary/closed-lists.ts"
import type { DocumentNode, RecoDocument } from "./document.ts"
import { normalizeDocument } from "./normalize.ts"
import { readDocument } from "./read-document.ts"
import { emptyDocument } from "./template.ts"
import { kindOf } from "./walk.ts"

/** Where what fits no section goes. */
export const ELSEWHERE: SectionKind = "practical-advice"

/** Structured blocks that a section keeps from the template, for the person to fill, when the file has none. */
const KEPT: Partial<Record<SectionKind, string>> = { question: "pico", statements: "statement" }

/** The template with what a text from elsewhere fills of it; a section that it does not fill stays as the template has it. */
export function fillSections(title: string, found: Map<SectionKind, DocumentNode[]>): RecoDocument {
  const sections = numbered(found)
  const template = emptyDocument(title)
  const content = template.content.map((node) => {
    const kind = kindOf(node)
    const blocks = kind ? (sections.get(kind) ?? []) : []
    if (!kind || blocks.length === 0) return node
    const wanted = KEPT[kind]
    const kept = blocks.some(({ type }) => type === wanted)
      ? []
      : (node.content ?? []).filter(({ type }) => type === wanted)
    return { ...node, content: [...blocks, ...kept] }
  })
  const read = readDocument({ type: "doc", content })
  if ("problems" in read) throw new Error(`an imported text does not fit the schema: ${JSON.stringify(read.problems)}`)
  return normalizeDocument(read.document)
}

/** Statements of two passages that fill one section are numbered through. */
function numbered(sections: Map<SectionKind, DocumentNode[]>): Map<SectionKind, DocumentNode[]> {
  let count = 0
  const blocks = (sections.get("statements") ?? []).map((block) => {
    if (block.type !== "statement") return block
    count += 1
    return { ...block, attrs: { ...block.attrs, id: `statement-${count}` } }
  })
  return blocks.length > 0 ? new Map([...sections, ["statements", blocks]]) : sections
}
