import type { RecoDocument } from "../document/document.ts"
import { normalizeDocument } from "../document/normalize.ts"
import { titleOf } from "../document/plain-text.ts"
import { canonicalJson } from "../text/canonical-json.ts"
import type { Step } from "./align-blocks.ts"
import { alignSections, type Moves, sectionsOf } from "./align-sections.ts"
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
  const { aligned, moves: moved } = alignSections(old, now)
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
