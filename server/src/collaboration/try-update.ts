import type { MemberId } from "@recos/schemas/ids"
import { applyUpdate, type Doc, mergeUpdates, type Transaction } from "yjs"
import type { ClientOwners } from "./client-owners.ts"
import type { DocumentSize } from "./document-size.ts"
import { inspectUpdate } from "./inspect-update.ts"
import { isReadable } from "./readable-structure.ts"

/** Why content is refused for good: each is a close code. */
type ContentRefusal = "malformed" | "unreadable" | "tooLarge"

export type Attempt =
  | { kind: "nothing-new" }
  | { kind: "gap" }
  /**
   * The document now holds it; `update` is what was really new, to be stored and passed on. `claimed`: the ids that are the writer's
   * from now on.
   */
  | { kind: "applied"; update: Uint8Array; claimed: readonly number[] }
  /** `spoiled`: the document holds a part of it and must be loaded again. */
  | { kind: "refused"; reason: ContentRefusal; spoiled: boolean; cause?: unknown }

/** Who writes, and whose the ids of the document are. */
export interface Writer {
  memberId: MemberId
  owners: ClientOwners
}

const NOTHING = { nodes: 0, characters: 0 }

/**
 * Tries a client's update on the document in memory, before it is stored: what cannot be applied or read back must never
 * enter the log, where it would keep the document from opening. Nobody sees the document until the log has it.
 */
export function tryUpdate(doc: Doc, size: DocumentSize, update: Uint8Array, from: Writer): Attempt {
  const inspection = inspectUpdate(doc, update)
  if (inspection.kind === "malformed") {
    return { kind: "refused", reason: "malformed", spoiled: false, cause: inspection.cause }
  }
  if (inspection.kind === "too-deep") return { kind: "refused", reason: "unreadable", spoiled: false }
  if (inspection.kind !== "news") return inspection
  const { weight, clients, deletes } = inspection
  // Content that is known may be deleted by anybody who writes; what is new comes from whom its id belongs to.
  if (!from.owners.mayUse(clients, from.memberId) || from.owners.areTooMany(clients))
    return { kind: "refused", reason: "unreadable", spoiled: false }
  if (weight && !size.hasRoomFor(doc, weight)) return { kind: "refused", reason: "tooLarge", spoiled: false }
  try {
    const change = captureChange(doc, () => applyUpdate(doc, update))
    if (!change || doc.store.pendingStructs || doc.store.pendingDs) {
      return { kind: "refused", reason: "malformed", spoiled: true }
    }
    if (!isReadable(doc, change.transaction)) return { kind: "refused", reason: "unreadable", spoiled: true }
    size.add({ ...NOTHING, ...weight, bytes: change.update.length }, deletes)
    return { kind: "applied", update: change.update, claimed: from.owners.unclaimed(clients) }
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
