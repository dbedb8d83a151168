import type { DocumentId } from "@recos/schemas/ids"
import { and, eq, lt } from "drizzle-orm"
import { encodeStateAsUpdate } from "yjs"
import { type Committing, commit, guarded, wasFirst } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { document, documentSnapshot, isOwnText } from "../storage/tables/documents.ts"
import { forgetUnused } from "./client-owners.ts"
import { readWords } from "./document-text.ts"
import { handOverLog } from "./hand-over-log.ts"
import { loadDocument } from "./load-document.ts"
import { writeWords } from "./write-words.ts"

/**
 * Folds the log of a document into its snapshot, in one transaction: load, encode, write, hand the log over to the history. Never
 * `mergeUpdates`, which keeps what was deleted and is thirty times slower. Does nothing when the log is empty, nor while the text cannot be
 * read: the log is then the way back.
 * @returns what the snapshot weighs in bytes beside its words, or null when there was nothing to fold, any more.
 */
export async function foldDocument(
  house: Committing,
  documentId: DocumentId,
  at: Date
): Promise<{ bytes: number; wordsLength: number } | null> {
  const { database } = house
  const { doc, seq, unfolded } = await loadDocument(database, documentId)
  try {
    if (unfolded === 0) return null
    const words = readWords(doc)
    if (!words) return null
    const state = Buffer.from(encodeStateAsUpdate(doc))
    const row = { throughSeq: seq, state, at }
    const handOver = await handOverLog(database, documentId, seq)
    const folding = commit(house, [
      guarded(
        database
          .insert(documentSnapshot)
          .values({ documentId, ...row })
          .onConflictDoUpdate({
            target: documentSnapshot.documentId,
            set: row,
            setWhere: lt(documentSnapshot.throughSeq, seq)
          })
      ),
      ...handOver,
      ...((await isOwn(database, documentId)) ? writeWords(database, documentId, words) : []),
      ...(await forgetUnused(database, documentId, doc, at))
    ])
    // Not first: another has folded it just now.
    if (!(await wasFirst(folding))) return null
    return { bytes: state.length, wordsLength: words.plainText.length }
  } finally {
    doc.destroy()
  }
}

/** Lists and search speak of the text of a reco itself. */
async function isOwn(database: Database, documentId: DocumentId): Promise<boolean> {
  const own = await database
    .select({ id: document.id })
    .from(document)
    .where(and(eq(document.id, documentId), isOwnText))
  return own.length > 0
}
