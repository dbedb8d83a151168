import { childrenOf, type DocumentNode } from "../document/document.ts"
import { normalNode } from "../document/normalize.ts"
import { alignBlocks, type KeyedBlock, type Step } from "../versions/align-blocks.ts"
import { keyOf } from "../versions/align-sections.ts"

/** Parts whose place says what they are: as long as there are as many, the first is the first. */
const BY_PLACE: ReadonlySet<string> = new Set([
  "table",
  "tableRow",
  "tableCell",
  "tableHeader",
  "quiz",
  "quizOption",
  "pico"
])

/** A block with the blocks in it. */
export interface Parent {
  node: DocumentNode
  children: KeyedBlock[]
}

/** The blocks in a block, known by their normal form: what nobody sees makes no difference. */
export const parentOf = (node: DocumentNode): Parent => ({ node, children: keyedBlocks(childrenOf(node)) })

/** Blocks with what makes each the same as another, in its normal form. */
export function keyedBlocks(blocks: readonly DocumentNode[], seen = new Set<string>()): KeyedBlock[] {
  return blocks.map((block) => ({ block, key: keyOf(normalNode(block), seen) }))
}

/** Aligns the blocks in a block with those in another of its type. */
export function alignChildren(before: Parent, after: Parent): Step[] {
  const [olds, news] = [before.children, after.children]
  if (BY_PLACE.has(before.node.type) && isSameShape(before.node, after.node)) return byPlace(olds, news)
  // A quiz has one question, whatever it asks.
  const heads = before.node.type === "quiz" ? 1 : 0
  return [...byPlace(olds.slice(0, heads), news), ...alignBlocks(olds.slice(heads), news.slice(heads))]
}

const byPlace = (olds: KeyedBlock[], news: KeyedBlock[]): Step[] =>
  olds.flatMap((old, index) => {
    const now = news[index]
    return now ? [{ before: old, after: now }] : []
  })

/**
 * An alignment in which, between two blocks that stayed, what comes stands before what goes: so that whatever comes has one place, whether
 * what goes is there still or not.
 */
export function comingFirst(steps: readonly Step[]): Step[] {
  const sorted: Step[] = []
  const gone: Step[] = []
  for (const step of steps) {
    const stays = "before" in step && "after" in step
    if (stays) sorted.push(...gone.splice(0), step)
    else if ("before" in step) gone.push(step)
    else sorted.push(step)
  }
  return [...sorted, ...gone]
}

/** Whether two blocks hold as many parts, of the same types. */
function isSameShape(one: DocumentNode, other: DocumentNode): boolean {
  const [parts, others] = [childrenOf(one), childrenOf(other)]
  return parts.length === others.length && parts.every(({ type }, index) => type === others[index]?.type)
}

/** Whether two tables have as many columns in each of their rows: then a row or a cell changes by itself, else the table does. */
export function hasSameColumns(one: DocumentNode, other: DocumentNode): boolean {
  const widths = new Set([one, other].flatMap((table) => childrenOf(table).map((row) => childrenOf(row).length)))
  return widths.size === 1
}
