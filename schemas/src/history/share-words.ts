import { diffArrays } from "diff"
import { comparedText } from "../versions/compare-block.ts"
import type { BlockComparison, Comparison, WordChange } from "../versions/comparison.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"
import { wordsOf } from "./count-words.ts"

/** A word as it stands in a text, and who wrote most of its letters: whatever the caller knows people by. */
export interface WrittenWord<Owner> {
  word: string
  owner: Owner
}

/** The words of a text in their order, by section; those of the title apart. */
export type WrittenText<Owner> = ReadonlyMap<SectionKind | "title", readonly WrittenWord<Owner>[]>

/**
 * Shares the words that a comparison shows as added among those who wrote their letters. What was moved, or only changed its form, is no new
 * word, whoever did it; so that all of it together is what the comparison counts as added.
 * @returns how many words each has, and how many stand in the text without being anybody's letters.
 */
export function shareWords<Owner>(
  comparison: Comparison,
  written: WrittenText<Owner>
): { shares: Map<Owner, number>; unattributed: number } {
  const shares = new Map<Owner, number>()
  let unattributed = 0
  const share = (told: readonly ToldWord[], words: readonly WrittenWord<Owner>[]) => {
    for (const owner of ownersOfAdded(told, words)) {
      if (owner) shares.set(owner.of, (shares.get(owner.of) ?? 0) + 1)
      else unattributed += 1
    }
  }
  share(toldIn(comparison.title ?? []), written.get("title") ?? [])
  for (const { kind, blocks } of comparison.sections) share(blocks.flatMap(toldInBlock), written.get(kind) ?? [])
  return { shares, unattributed }
}

/** A word of the newer text, as the comparison tells it. */
interface ToldWord {
  word: string
  isAdded: boolean
}

function toldInBlock(block: BlockComparison): ToldWord[] {
  if (block.change === "removed") return []
  if (block.change === "changed") return toldIn(block.words)
  return wordsOf(comparedText(block.block)).map((word) => ({ word, isAdded: block.change === "added" }))
}

const toldIn = (changes: readonly WordChange[]): ToldWord[] =>
  changes.flatMap(({ change, text }) =>
    change === "removed" ? [] : wordsOf(text).map((word) => ({ word, isAdded: change === "added" }))
  )

/** The two tell one text, but for what a comparison says otherwise (raised figures, spaces): one is laid on the other. */
function ownersOfAdded<Owner>(
  told: readonly ToldWord[],
  written: readonly WrittenWord<Owner>[]
): ({ of: Owner } | null)[] {
  const owners: ({ of: Owner } | null)[] = []
  let toldAt = 0
  let writtenAt = 0
  const words = (all: readonly { word: string }[]) => all.map(({ word }) => word)
  for (const { added, removed, count } of diffArrays(words(written), words(told))) {
    for (let place = 0; place < count; place++) {
      const isAdded = !removed && told[toldAt + place]?.isAdded
      const owner = added ? undefined : written[writtenAt + place]
      if (isAdded) owners.push(owner ? { of: owner.owner } : null)
    }
    if (!removed) toldAt += count
    if (!added) writtenAt += count
  }
  return owners
}
