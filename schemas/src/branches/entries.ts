import type { DocumentNode } from "../document/document.ts"
import type { KeyedBlock, Step } from "../versions/align-blocks.ts"
import type { Moves } from "../versions/align-sections.ts"
import { comingFirst } from "./align-children.ts"

/** A block where the text now has it; without a block it is gone from there. */
export interface Entry {
  node: DocumentNode | null
  key: string
  /** It came since the base, from others. */
  isTheirs: boolean
}

/** The blocks of a run as the text now has them, in its order. */
export function entriesOf(steps: readonly Step[], origins: Moves["origins"], entryOf: Map<KeyedBlock, Entry>): Entry[] {
  return steps.flatMap((step) => {
    if (!("after" in step)) return []
    const base = "before" in step ? step.before : origins.get(step.after)?.block
    const entry = { node: step.after.block, key: step.after.key, isTheirs: base === undefined }
    if (base) entryOf.set(base, entry)
    return [entry]
  })
}

/**
 * Puts what comes in its place, right behind what stands before it: so that of several things the order in which they are taken makes no
 * difference. Gives back what has no place: what stood before it is gone, and others have written there.
 */
export function place(
  entries: Entry[],
  steps: readonly Step[],
  entryOf: ReadonlyMap<KeyedBlock, Entry>,
  blockOf: (come: KeyedBlock) => DocumentNode | null
): DocumentNode[] {
  const placeless: DocumentNode[] = []
  let last: Entry | null = null
  let isGone = false
  for (const step of comingFirst(steps)) {
    if ("before" in step) {
      const known = entryOf.get(step.before)
      isGone = !known || !entries.includes(known)
      if (known && !isGone) last = known
      continue
    }
    const node = blockOf(step.after)
    // What others have put there in the same words is there.
    if (!node || entries.some(({ isTheirs, key }) => isTheirs && key === step.after.key)) continue
    const at: number = last ? entries.indexOf(last) + 1 : 0
    if (isGone && entries[at]?.isTheirs) {
      placeless.push(node)
      continue
    }
    last = { node, key: step.after.key, isTheirs: false }
    isGone = false
    entries.splice(at, 0, last)
  }
  return placeless
}
