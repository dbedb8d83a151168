import { childrenOf, type DocumentNode, type RecoDocument, wordsOf } from "../document/document.ts"
import { kindOf } from "../document/walk.ts"
import { canonicalJson } from "../text/canonical-json.ts"
import { SECTION_KINDS, type SectionKind } from "../vocabulary/closed-lists.ts"
import { alignBlocks, type KeyedBlock, type Step } from "./align-blocks.ts"

export type Sections = Map<SectionKind, KeyedBlock[]>

export interface AlignedSection {
  kind: SectionKind
  steps: Step[]
}

interface Origin {
  block: KeyedBlock
  section: SectionKind
}

export interface Moves {
  /** For a block that came from elsewhere, where it was. */
  origins: Map<KeyedBlock, Origin>
  /** Blocks that are still there, at another place. */
  left: Set<KeyedBlock>
}

/** The blocks of each section, each with what makes it the same as another. */
export function sectionsOf(document: RecoDocument): Sections {
  const sections: Sections = new Map()
  const seen = new Set<string>()
  for (const section of document.content) {
    const kind = kindOf(section)
    if (!kind) continue
    // The empty paragraph of an empty section is nothing that a reader could miss.
    const blocks = childrenOf(section).filter((block) => block.type !== "paragraph" || block.content)
    const keyed = blocks.map((block) => ({ block, key: keyOf(block, seen) }))
    sections.set(kind, [...(sections.get(kind) ?? []), ...keyed])
  }
  return sections
}

/** What makes a block the same as another. An id names a block once: a second one with the same id is known by its content. */
export function keyOf(block: DocumentNode, seen: Set<string>): string {
  const id = wordsOf(block, "id")
  const name = `#${block.type} ${id}`
  if (id === "" || seen.has(name)) return canonicalJson(block)
  seen.add(name)
  return name
}

/** Aligns two texts section by section, and finds what went from one place to another. */
export function alignSections(before: Sections, after: Sections): { aligned: AlignedSection[]; moves: Moves } {
  const aligned = SECTION_KINDS.filter((kind) => before.has(kind) || after.has(kind)).map((kind) => ({
    kind,
    steps: alignBlocks(before.get(kind) ?? [], after.get(kind) ?? [])
  }))
  // Claimed before anything is said of a section: a block may have moved to one that comes earlier.
  return { aligned, moves: claimMoves(aligned, removals(aligned)) }
}

function removals(aligned: readonly AlignedSection[]): Map<string, Origin[]> {
  const gone = new Map<string, Origin[]>()
  for (const { kind, steps } of aligned) {
    for (const step of steps) {
      if ("after" in step) continue
      gone.set(step.before.key, [...(gone.get(step.before.key) ?? []), { block: step.before, section: kind }])
    }
  }
  return gone
}

function claimMoves(aligned: readonly AlignedSection[], gone: Map<string, Origin[]>): Moves {
  const moves: Moves = { origins: new Map(), left: new Set() }
  for (const { steps } of aligned) {
    for (const step of steps) {
      if ("before" in step) continue
      const origin = gone.get(step.after.key)?.shift()
      if (!origin) continue
      moves.origins.set(step.after, origin)
      moves.left.add(origin.block)
    }
  }
  return moves
}
