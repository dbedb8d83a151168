import { diffArrays } from "diff"
import type { DocumentNode } from "../document/document.ts"
import { comparedText } from "./compare-block.ts"

/** A block with what makes it the same as another: its id, or else its whole content. */
export interface KeyedBlock {
  block: DocumentNode
  key: string
}

/** One step of an alignment, in reading order: both sides when two blocks correspond. */
export type Step = { before: KeyedBlock; after: KeyedBlock } | { before: KeyedBlock } | { after: KeyedBlock }

/** Below this share of common words two blocks are rather a removal and an addition. */
const ALIKE = 0.35
/** Past this many pairs to weigh (hundreds of blocks rewritten at one place) they are not paired. */
const MOST_PAIRS = 40_000

/** Aligns two runs of blocks: first those with one key, then, between these, those that are alike. */
export function alignBlocks(before: KeyedBlock[], after: KeyedBlock[]): Step[] {
  const steps: Step[] = []
  let beforeAt = 0
  let afterAt = 0
  let gap: { before: KeyedBlock[]; after: KeyedBlock[] } = { before: [], after: [] }
  const closeGap = () => {
    steps.push(...pairAlike(gap.before, gap.after))
    gap = { before: [], after: [] }
  }
  const keys = (blocks: KeyedBlock[]) => blocks.map(({ key }) => key)
  for (const { added, removed, count } of diffArrays(keys(before), keys(after))) {
    const taken = { before: before.slice(beforeAt, beforeAt + count), after: after.slice(afterAt, afterAt + count) }
    if (!added) beforeAt += count
    if (!removed) afterAt += count
    if (added) gap.after.push(...taken.after)
    else if (removed) gap.before.push(...taken.before)
    else {
      closeGap()
      steps.push(...zip(taken.before, taken.after))
    }
  }
  closeGap()
  return steps
}

const zip = (before: KeyedBlock[], after: KeyedBlock[]): Step[] =>
  before.flatMap((block, index) => {
    const twin = after[index]
    return twin ? [{ before: block, after: twin }] : []
  })

/** Pairs blocks in order so that the sum of likeness is greatest (as a longest common subsequence with weights). */
function pairAlike(before: KeyedBlock[], after: KeyedBlock[]): Step[] {
  if (before.length * after.length === 0 || before.length * after.length > MOST_PAIRS) {
    return [...before.map((block) => ({ before: block })), ...after.map((block) => ({ after: block }))]
  }
  const likeness = likenessOf(before, after)
  const width = after.length + 1
  const best = new Float64Array((before.length + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const paired = likeness(row, column) + at(row + 1, column + 1)
      best[row * width + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        likeness(row, column) > 0 ? paired : 0
      )
    }
  }
  return followed(before, after, likeness, at)
}

function followed(
  before: KeyedBlock[],
  after: KeyedBlock[],
  likeness: (row: number, column: number) => number,
  at: (row: number, column: number) => number
): Step[] {
  const steps: Step[] = []
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    const old = before[row]
    const now = after[column]
    const pairs = old && now && likeness(row, column) > 0
    if (pairs && at(row, column) === likeness(row, column) + at(row + 1, column + 1)) {
      steps.push({ before: old, after: now })
      row += 1
      column += 1
    } else if (old && (!now || at(row, column) === at(row + 1, column))) {
      steps.push({ before: old })
      row += 1
    } else if (now) {
      steps.push({ after: now })
      column += 1
    }
  }
  return steps
}

/** The share of words that two blocks of one type have in common (Sørensen–Dice), zero when they are not alike. */
function likenessOf(before: KeyedBlock[], after: KeyedBlock[]): (row: number, column: number) => number {
  const bags = [before, after].map((blocks) => blocks.map(({ block }) => bagOf(comparedText(block))))
  const found = new Map<number, number>()
  return (row, column) => {
    const place = row * after.length + column
    const known = found.get(place)
    if (known !== undefined) return known
    const old = before[row]
    const now = after[column]
    const comparable = old && now && old.block.type === now.block.type && !isNamed(old) && !isNamed(now)
    const share = comparable ? dice(bags[0]?.[row], bags[1]?.[column]) : 0
    found.set(place, share >= ALIKE ? share : 0)
    return share >= ALIKE ? share : 0
  }
}

/** A block with an id is only ever the same as the one with that id. */
const isNamed = ({ key }: KeyedBlock): boolean => key.startsWith("#")

/** The share of words that two blocks have in common, whatever they are: 1 where both say nothing. */
export const sharedWords = (one: DocumentNode, other: DocumentNode): number =>
  dice(bagOf(comparedText(one)), bagOf(comparedText(other)))

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>()
  for (const word of text.toLowerCase().split(/[\s\p{P}]+/u)) {
    if (word !== "") bag.set(word, (bag.get(word) ?? 0) + 1)
  }
  return bag
}

function dice(one: Map<string, number> = new Map(), other: Map<string, number> = new Map()): number {
  const size = (bag: Map<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0)
  const total = size(one) + size(other)
  if (total === 0) return 1
  const common = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0)
  return (2 * common) / total
}
