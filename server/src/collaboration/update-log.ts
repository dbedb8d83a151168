import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq, exists } from "drizzle-orm"
import { guarded, type Write } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { document, documentContributor, documentUpdate } from "../storage/tables/documents.ts"
import { reco } from "../storage/tables/recos.ts"

export interface LogEntry {
  memberId: string
  data: Uint8Array
}

export interface LogBatch {
  documentId: string
  recoId: string
  /** The status under which the right to write was given: the batch fails as a whole if the reco has left it. */
  status: RecoStatus
  at: Date
  entries: readonly LogEntry[]
}

/**
 * The writes that put updates in the log, with who wrote last and who contributed. `noteSeq` is called with the number
 * of each update as it is inserted. Committed, they throw `conflict` when the reco was locked in the meantime.
 */
export function appendUpdates(database: Database, batch: LogBatch, noteSeq: (seq: number) => void): Write[] {
  const { documentId, at, entries } = batch
  const last = entries.at(-1)
  if (!last) return []
  const stillOpen = exists(
    database
      .select({ id: reco.id })
      .from(reco)
      .where(and(eq(reco.id, batch.recoId), eq(reco.status, batch.status)))
  )
  const writes: Write[] = [
    guarded(
      database
        .update(document)
        .set({ lastEditorId: last.memberId, lastEditedAt: at })
        .where(and(eq(document.id, documentId), stillOpen))
    )
  ]
  for (const { memberId, data } of entries) {
    const insert = database.insert(documentUpdate).values({ documentId, memberId, at, data: asBuffer(data) })
    writes.push({
      run: () => {
        const done = insert.run()
        noteSeq(Number(done.lastInsertRowid))
        return done
      }
    })
  }
  for (const memberId of new Set(entries.map((entry) => entry.memberId))) {
    writes.push(
      database
        .insert(documentContributor)
        .values({ documentId, memberId, lastAt: at })
        .onConflictDoUpdate({
          target: [documentContributor.documentId, documentContributor.memberId],
          set: { lastAt: at }
        })
    )
  }
  return writes
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
