import type { RecoDocument } from "../document/document.ts"
import { type Conflict, mergeTexts } from "./merge-texts.ts"
import { takeChanges } from "./take-changes.ts"
import { changesBetween } from "./text-changes.ts"

/** Changes that are to come into a text. */
export interface Bringing {
  /** The text as it was when the branch began, and as the branch makes it. */
  base: RecoDocument
  target: RecoDocument
  /** The text as it is. */
  live: RecoDocument
  /** What came into the text before, by number. */
  taken: readonly number[]
  /** What is to come now, by number. */
  chosen: readonly number[]
}

/** A change that cannot come, and where it meets what others wrote. */
export interface Unbrought {
  change: number
  conflicts: Conflict[]
}

export type Brought = { document: RecoDocument } | { unbrought: Unbrought[] }

/** Brings chosen changes of a branch to a text: all of them, or those named that cannot come while none of them does. */
export function bringChanges({ base, target, live, taken, chosen }: Bringing): Brought {
  const changes = changesBetween(base, target)
  const before = takeChanges(changes, new Set(taken))
  const merged = mergeTexts(before, live, takeChanges(changes, new Set([...taken, ...chosen])))
  if ("document" in merged) return merged
  const alone = chosen.flatMap((change): Unbrought[] => {
    const one = mergeTexts(before, live, takeChanges(changes, new Set([...taken, change])))
    return "conflicts" in one ? [{ change, conflicts: one.conflicts }] : []
  })
  // Each could come by itself, but not together.
  return { unbrought: alone.length > 0 ? alone : chosen.map((change) => ({ change, conflicts: merged.conflicts })) }
}
