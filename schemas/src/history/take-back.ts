import { mergeTexts } from "../branches/merge-texts.ts"
import { takeChanges } from "../branches/take-changes.ts"
import { type Changes, changesBetween, type Pair, type PairStep } from "../branches/text-changes.ts"
import type { DocumentNode, RecoDocument } from "../document/document.ts"
import { canonicalJson } from "../text/canonical-json.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"

/** A block of a comparison that is to be as it was: as the comparison shows it on each side, null where it is not there. */
interface PartAsked {
  section: SectionKind
  older: DocumentNode | null
  newer: DocumentNode | null
}

/** A text and an older one, and the block that is taken from it. */
export interface TakingBack {
  live: RecoDocument
  older: RecoDocument
  part: PartAsked
}

/**
 * Puts one block of an older text back into a text; the rest stays.
 * @returns null when the text, or the older one, does not say what was asked for: it has moved on since it was compared.
 */
export function takeBack({ live, older, part }: TakingBack): RecoDocument | null {
  const changes = changesBetween(live, older)
  const asked = changesOfBlock(changes, part)
  if (asked.size === 0) return null
  // Only what is asked for changes: empty lines and spaces in which others are about to write stay.
  const merged = mergeTexts(live, live, takeChanges(changes, asked))
  return "document" in merged ? merged.document : null
}

function changesOfBlock({ sections }: Changes, { section, older, newer }: PartAsked): Set<number> {
  const isAsked = (node: DocumentNode, asked: DocumentNode | null) =>
    asked !== null && canonicalJson(node) === canonicalJson(asked)
  const found = new Set<number>()
  for (const { kind, steps } of sections) {
    if (kind !== section) continue
    for (const step of steps) {
      const isThis =
        step.kind === "pair"
          ? isAsked(step.pair.before, newer) && isAsked(step.pair.after, older)
          : (step.kind === "before" && isAsked(step.node, newer)) ||
            (step.kind === "after" && isAsked(step.node, older))
      if (isThis) for (const change of changesIn(step)) found.add(change)
    }
  }
  return found
}

function changesIn(step: PairStep): number[] {
  if (step.kind === "same") return []
  if (step.kind === "pair") return changesOfPair(step.pair)
  return [step.change, ...(step.pair ? changesOfPair(step.pair) : [])]
}

const changesOfPair = ({ fields, content }: Pair): number[] => [
  ...fields.map(({ change }) => change),
  ...(content === null ? [] : Array.isArray(content) ? content.flatMap(changesIn) : [content.change])
]
