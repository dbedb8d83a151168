import { applyUpdate, type Doc, mergeUpdates, type Transaction } from "yjs"
import { inspectUpdate } from "./inspect-update.ts"
import { isReadable } from "./readable-structure.ts"
import type { StateSize } from "./state-size.ts"

/** Why content is refused for good: each is a close code. */
type ContentRefusal = "malformed" | "unreadable" | "tooLarge"

export type Attempt =
  | { kind: "nothing-new" }
  | { kind: "gap" }
  /** The document now holds it; `update` is what was really new, to be stored and passed on. */
  | { kind: "applied"; update: Uint8Array }
  /** `spoiled`: the document holds a part of it and must be loaded again. */
  | { kind: "refused"; reason: ContentRefusal; spoiled: boolean; cause?: unknown }

/**
 * Tries a client's update on the document in memory, before it is stored: what cannot be applied or read back must never
 * enter the log, where it would keep the document from opening. Nobody sees the document until the log has it.
 */
export function tryUpdate(doc: Doc, size: StateSize, update: Uint8Array): Attempt {
  const inspection = inspectUpdate(doc, update)
  if (inspection.kind === "malformed") {
    return { kind: "refused", reason: "malformed", spoiled: false, cause: inspection.cause }
  }
  if (inspection.kind !== "news") return inspection
  if (!inspection.onlyDeletes && !size.hasRoomFor(doc, update.length)) {
    return { kind: "refused", reason: "tooLarge", spoiled: false }
  }
  try {
    const change = captureChange(doc, () => applyUpdate(doc, update))
    if (!change || doc.store.pendingStructs || doc.store.pendingDs) {
      return { kind: "refused", reason: "malformed", spoiled: true }
    }
    if (!isReadable(doc, change.transaction)) return { kind: "refused", reason: "unreadable", spoiled: true }
    size.add(change.update.length)
    return { kind: "applied", update: change.update }
  } catch (cause) {
    return { kind: "refused", reason: "malformed", spoiled: true, cause }
  }
}

/**
 * Runs a change in one transaction and gives the update that came of it, all of it: Yjs may take away formats that have lost
 * their use in a transaction of its own, right after, which tells of an update of its own.
 * @returns null when nothing changed
 */
export function captureChange(doc: Doc, change: () => void): { update: Uint8Array; transaction: Transaction } | null {
  const updates: Uint8Array[] = []
  let first: Transaction | null = null
  const capture = (update: Uint8Array, _origin: unknown, _doc: Doc, transaction: Transaction) => {
    updates.push(update)
    first ??= transaction
  }
  doc.on("update", capture)
  try {
    doc.transact(change)
  } finally {
    doc.off("update", capture)
  }
  const [only, ...others] = updates
  if (!only || !first) return null
  return { update: others.length === 0 ? only : mergeUpdates(updates), transaction: first }
}
