import type { DocumentNode, RecoDocument } from "../document/document.ts"
import { kindOf } from "../document/walk.ts"
import { SECTION_KINDS, type SectionKind } from "../vocabulary/closed-lists.ts"
import { wholeBlock, withChildren } from "./whole-block.ts"

/**
 * A text with other blocks in its sections: those that it has keep their place, and one that it lacks comes where the outline has it, when
 * something stands in it. A kind of section that stands twice has all of its blocks in the first.
 */
export function writeSections(
  document: RecoDocument,
  blocks: ReadonlyMap<SectionKind, readonly DocumentNode[]>
): RecoDocument {
  const left = new Map(blocks)
  const content = document.content.map((node) => {
    const kind = kindOf(node)
    if (kind === undefined || !blocks.has(kind)) return node
    const own = left.get(kind) ?? []
    left.set(kind, [])
    return wholeBlock(withChildren(node, [...own])) ?? node
  })
  for (const [kind, own] of left) {
    const made: DocumentNode = { type: "section", attrs: { kind }, content: [...own] }
    if (own.length > 0) content.splice(placeOf(kind, content), 0, made)
  }
  return { ...document, content }
}

/** Before the first section that comes later in the outline. */
function placeOf(kind: SectionKind, content: readonly DocumentNode[]): number {
  const place = content.findIndex((node) => {
    const other = kindOf(node)
    return other !== undefined && SECTION_KINDS.indexOf(other) > SECTION_KINDS.indexOf(kind)
  })
  return place === -1 ? content.length : place
}
