import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import type { DocumentId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { applyUpdate, Doc } from "yjs"
import type { Database } from "../storage/database.ts"
import { documentSnapshot, documentUpdate } from "../storage/tables/documents.ts"

export interface LoadedDocument {
  doc: Doc
  /** The last update of the log that is in `doc`; 0 before any. */
  seq: number
  /** Updates not yet folded. */
  unfolded: number
}

/** What is stored of a document cannot even be put together: an older server may have accepted it. */
export class BrokenLog extends Error {
  constructor(cause: unknown) {
    super("broken log", { cause })
    this.name = "BrokenLog"
  }
}

/**
 * Puts a document together from updates in their order.
 * @throws BrokenLog
 */
export function rebuild(updates: readonly Uint8Array[]): Doc {
  const doc = new Doc()
  doc.getXmlFragment(DOCUMENT_FIELD)
  try {
    doc.transact(() => {
      for (const update of updates) applyUpdate(doc, update)
    })
  } catch (cause) {
    doc.destroy()
    throw new BrokenLog(cause)
  }
  return doc
}

/**
 * Rebuilds a document from its snapshot and its log. The log is read first: if it is folded between the two readings,
 * the snapshot holds what was read twice, which Yjs forgives, and nothing is missed.
 * @throws BrokenLog
 */
export async function loadDocument(database: Database, documentId: DocumentId): Promise<LoadedDocument> {
  const rows = await database
    .select({ seq: documentUpdate.seq, data: documentUpdate.data })
    .from(documentUpdate)
    .where(eq(documentUpdate.documentId, documentId))
    .orderBy(documentUpdate.seq)
  const [snapshot] = await database.select().from(documentSnapshot).where(eq(documentSnapshot.documentId, documentId))
  const doc = rebuild([...(snapshot ? [snapshot.state] : []), ...rows.map(({ data }) => data)])
  return { doc, seq: rows.at(-1)?.seq ?? snapshot?.throughSeq ?? 0, unfolded: rows.length }
}
