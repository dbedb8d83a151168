import type { RecoDocument } from "../document/document.ts"
import { type Conflict, type Merged, mergeTexts } from "./merge-texts.ts"
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
  const merged = (some: readonly number[]) =>
    mergeTexts(before, live, takeChanges(changes, new Set([...taken, ...some])))
  const whole = merged(chosen)
  return "document" in whole ? whole : { unbrought: namesOf(chosen, whole.conflicts, merged) }
}

/** Halves what cannot come together until each that cannot come is known: most of many changes meet nobody. */
function namesOf(
  chosen: readonly number[],
  conflicts: Conflict[],
  merged: (some: readonly number[]) => Merged
): Unbrought[] {
  const [only, ...others] = chosen
  if (only === undefined) return []
  if (others.length === 0) return [{ change: only, conflicts }]
  const half = Math.ceil(chosen.length / 2)
  const named = [chosen.slice(0, half), chosen.slice(half)].flatMap((some) => {
    const part = merged(some)
    return "document" in part ? [] : namesOf(some, part.conflicts, merged)
  })
  // Each half could come by itself, but not together.
  return named.length > 0 ? named : chosen.map((change) => ({ change, conflicts }))
}
