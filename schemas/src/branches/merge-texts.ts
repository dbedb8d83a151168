import { childrenOf, type RecoDocument } from "../document/document.ts"
import { normalizeDocument } from "../document/normalize.ts"
import { readDocument } from "../document/read-document.ts"
import { kindOf } from "../document/walk.ts"
import { alignSections, type Sections, sectionsOf } from "../versions/align-sections.ts"
import { keyedBlocks } from "./align-children.ts"
import { type Conflict, Merging } from "./merging.ts"
import { writeSections } from "./write-sections.ts"

export type { Conflict }
export type Merged = { document: RecoDocument } | { conflicts: Conflict[] }

/**
 * Brings to a text the changes that made `target` of `base`, whatever became of the text since `base`: what others changed elsewhere stays
 * as it is, and where both changed one thing nothing is guessed and nothing is changed. Attributes are taken whole; a line is merged by its sentences.
 */
export function mergeTexts(base: RecoDocument, live: RecoDocument, target: RecoDocument): Merged {
  const [from, to] = [normalizeDocument(base), normalizeDocument(target)]
  const merging = new Merging()
  const old = sectionsOf(from)
  const blocks = merging.runs(alignSections(old, sectionsAsWritten(live)), alignSections(old, sectionsOf(to)))
  const [oldTitle, liveTitle, newTitle] = [from, live, to].map(({ content }) => content[0])
  if (!oldTitle || !liveTitle || !newTitle) throw new TypeError("a text without a title is none of ours")
  const title = merging.block(oldTitle, liveTitle, newTitle)
  if (merging.conflicts.length > 0) return { conflicts: merging.conflicts }
  const written = writeSections(live, blocks)
  const read = readDocument({ ...written, content: [title, ...written.content.slice(1)] })
  return "document" in read ? read : { conflicts: [{ field: null, base: null, live: null, target: null }] }
}

/** The blocks of each section with the empty lines in which somebody may be about to write. */
function sectionsAsWritten(document: RecoDocument): Sections {
  const sections: Sections = new Map()
  const seen = new Set<string>()
  for (const section of document.content) {
    const kind = kindOf(section)
    if (kind) sections.set(kind, [...(sections.get(kind) ?? []), ...keyedBlocks(childrenOf(section), seen)])
  }
  return sections
}
