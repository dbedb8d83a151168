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

/**
 * Rebuilds a document from its snapshot and its log. The log is read first: if it is folded between the two readings,
 * the snapshot holds what was read twice, which Yjs forgives, and nothing is missed.
 */
export async function loadDocument(database: Database, documentId: DocumentId): Promise<LoadedDocument> {
  const rows = await database
    .select({ seq: documentUpdate.seq, data: documentUpdate.data })
    .from(documentUpdate)
    .where(eq(documentUpdate.documentId, documentId))
    .orderBy(documentUpdate.seq)
  const [snapshot] = await database.select().from(documentSnapshot).where(eq(documentSnapshot.documentId, documentId))
  const doc = new Doc()
  doc.getXmlFragment(DOCUMENT_FIELD)
  doc.transact(() => {
    if (snapshot) applyUpdate(doc, snapshot.state)
    for (const row of rows) applyUpdate(doc, row.data)
  })
  return { doc, seq: rows.at(-1)?.seq ?? snapshot?.throughSeq ?? 0, unfolded: rows.length }
}
