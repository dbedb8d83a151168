import type { DocumentId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { encodeStateAsUpdate } from "yjs"
import type { Database } from "../storage/database.ts"
import { documentSnapshot, documentUpdate } from "../storage/tables/documents.ts"
import { isWhole } from "./document-text.ts"
import { BrokenLog, rebuild } from "./load-document.ts"

/** A text as it could last be read. */
export interface LastReadable {
  /** When the last update in it was written. */
  at: Date
  /** The state of its Y.Doc. */
  state: Uint8Array
  /** Updates that came after it. */
  later: number
}

/**
 * The last state of a text, in its log, that fits the schema; null when even the beginning of the log does not. A text that broke stays
 * broken as a rule, so the place is found by halving: the state given was read, whatever came after.
 */
export async function lastReadable(database: Database, documentId: DocumentId): Promise<LastReadable | null> {
  const rows = await database
    .select({ at: documentUpdate.at, data: documentUpdate.data })
    .from(documentUpdate)
    .where(eq(documentUpdate.documentId, documentId))
    .orderBy(documentUpdate.seq)
  const [snapshot] = await database.select().from(documentSnapshot).where(eq(documentSnapshot.documentId, documentId))
  const pieces = [...(snapshot ? [{ at: snapshot.at, data: snapshot.state }] : []), ...rows]
  const stateOf = (count: number) => readableState(pieces.slice(0, count).map(({ data }) => data))
  let good: { count: number; state: Uint8Array } | null = null
  let [least, most] = [1, pieces.length]
  while (least <= most) {
    const count = Math.floor((least + most) / 2)
    const state = stateOf(count)
    if (state) {
      good = { count, state }
      least = count + 1
    } else most = count - 1
  }
  const last = good && pieces[good.count - 1]
  return good && last ? { at: last.at, state: good.state, later: pieces.length - good.count } : null
}

function readableState(updates: readonly Uint8Array[]): Uint8Array | null {
  try {
    const doc = rebuild(updates)
    const state = isWhole(doc) ? encodeStateAsUpdate(doc) : null
    doc.destroy()
    return state
  } catch (cause) {
    if (cause instanceof BrokenLog) return null
    throw cause
  }
}
