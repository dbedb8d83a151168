import { childrenOf, type DocumentNode, type RecoDocument, wordsOf } from "../document/document.ts"
import { normalizeDocument } from "../document/normalize.ts"
import { titleOf } from "../document/plain-text.ts"
import { kindOf } from "../document/walk.ts"
import { canonicalJson } from "../text/canonical-json.ts"
import { SECTION_KINDS, type SectionKind } from "../vocabulary/closed-lists.ts"
import { alignBlocks, type KeyedBlock, type Step } from "./align-blocks.ts"
import { compareBlock } from "./compare-block.ts"
import { compareWords } from "./compare-words.ts"
import type { BlockComparison, Comparison, SectionComparison } from "./comparison.ts"

/**
 * Compares two texts by statement and block. Blocks with an id are followed by it wherever they go; the others are
 * matched by content, then by likeness; words are compared inside changed blocks only.
 */
export function compareDocuments(before: RecoDocument, after: RecoDocument): Comparison {
  const old = sectionsOf(normalizeDocument(before))
  const now = sectionsOf(normalizeDocument(after))
  const aligned = SECTION_KINDS.filter((kind) => old.has(kind) || now.has(kind)).map((kind) => ({
    kind,
    steps: alignBlocks(old.get(kind) ?? [], now.get(kind) ?? [])
  }))
  const gone = removals(aligned)
  // Claimed before the sections are written: a block may have moved to a section that comes earlier.
  const moved = claimMoves(aligned, gone)
  const sections = aligned.map(({ kind, steps }): SectionComparison => {
    const blocks = steps.flatMap((step) => compareStep(step, moved))
    const same = blocks.every(({ change }) => change === "same")
    const change = !old.has(kind)
      ? "added"
      : !now.has(kind)
        ? "removed"
        : same && !lost(steps, moved)
          ? "same"
          : "changed"
    return { kind, change, blocks }
  })
  const sameTitle = titleOf(before) === titleOf(after)
  return {
    title: sameTitle ? null : compareWords(titleOf(before), titleOf(after)),
    sections,
    hasChanges: !sameTitle || sections.some(({ change }) => change !== "same")
  }
}

type Sections = Map<SectionKind, KeyedBlock[]>
interface Aligned {
  kind: SectionKind
  steps: Step[]
}
interface Origin {
  block: KeyedBlock
  section: SectionKind
}
interface Moves {
  /** For a block that came from elsewhere, where it was. */
  origins: Map<KeyedBlock, Origin>
  /** Blocks that are still there, at another place. */
  left: Set<KeyedBlock>
}

function sectionsOf(document: RecoDocument): Sections {
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

/** An id names a block once: a second one with the same id is known by its content. */
function keyOf(block: DocumentNode, seen: Set<string>): string {
  const id = wordsOf(block, "id")
  const name = `#${block.type} ${id}`
  if (id === "" || seen.has(name)) return canonicalJson(block)
  seen.add(name)
  return name
}

function removals(aligned: Aligned[]): Map<string, Origin[]> {
  const gone = new Map<string, Origin[]>()
  for (const { kind, steps } of aligned) {
    for (const step of steps) {
      if ("after" in step) continue
      gone.set(step.before.key, [...(gone.get(step.before.key) ?? []), { block: step.before, section: kind }])
    }
  }
  return gone
}

function claimMoves(aligned: Aligned[], gone: Map<string, Origin[]>): Moves {
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

const lost = (steps: Step[], moves: Moves): boolean =>
  steps.some((step) => "before" in step && moves.left.has(step.before))

function compareStep(step: Step, moves: Moves): BlockComparison[] {
  if (!("after" in step)) return moves.left.has(step.before) ? [] : [{ change: "removed", block: step.before.block }]
  const origin = "before" in step ? null : moves.origins.get(step.after)
  const before = "before" in step ? step.before : origin?.block
  const { block } = step.after
  if (!before) return [{ change: "added", block }]
  const same = canonicalJson(before.block) === canonicalJson(block)
  if (!same) return [compareBlock(before.block, block, origin?.section ?? null)]
  return [origin ? { change: "moved", block, from: origin.section } : { change: "same", block }]
}
