import type { DocumentId } from "@recos/schemas/ids"
import { and, eq, lte } from "drizzle-orm"
import { telling, type Write } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { document, documentSnapshot, documentUpdate } from "../storage/tables/documents.ts"
import { documentHistory, documentPast } from "../storage/tables/history.ts"

/**
 * The writes that hand the single changes of a log, up to one of them, over to the history of the text, in the batch that folds them: none
 * is ever in neither. What a text of before its history was kept holds comes first, as one change of nobody's.
 */
export async function handOverLog(database: Database, documentId: DocumentId, throughSeq: number): Promise<Write[]> {
  const [text] = await database
    .select({ generation: document.generation, branch: document.branch })
    .from(document)
    .where(eq(document.id, documentId))
  if (!text) return []
  const { generation, branch } = text
  const folded = and(eq(documentUpdate.documentId, documentId), lte(documentUpdate.seq, throughSeq))
  // A branch is a proposal, which may be its author's alone: it has no history that others read.
  if (branch !== "") return [database.delete(documentUpdate).where(folded)]
  return [
    ...(await whatWasBefore(database, documentId, generation)),
    database.insert(documentPast).select(
      database
        .select({
          seq: documentUpdate.seq,
          documentId: documentUpdate.documentId,
          memberId: documentUpdate.memberId,
          at: documentUpdate.at,
          deed: documentUpdate.deed,
          generation: document.generation,
          data: documentUpdate.data
        })
        .from(documentUpdate)
        .innerJoin(document, eq(document.id, documentUpdate.documentId))
        .where(folded)
    ),
    telling(database.delete(documentUpdate).where(folded), { of: "work", worker: "history" })
  ]
}

async function whatWasBefore(database: Database, documentId: DocumentId, generation: string): Promise<Write[]> {
  const [kept] = await database.select().from(documentHistory).where(eq(documentHistory.documentId, documentId))
  if (kept) return []
  const begin = database.insert(documentHistory).values({ documentId }).onConflictDoNothing()
  const [snapshot] = await database.select().from(documentSnapshot).where(eq(documentSnapshot.documentId, documentId))
  if (!snapshot) return [begin]
  const { throughSeq: seq, at, state: data } = snapshot
  const before = { seq, documentId, memberId: null, at, deed: "before" as const, generation, data }
  return [begin, database.insert(documentPast).values(before).onConflictDoNothing()]
}
