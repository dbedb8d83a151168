import type { TextDeed } from "@recos/schemas/history/text-deeds"
import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq } from "drizzle-orm"
import { guarded, returning, type Write } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { oneMore } from "../storage/expressions.ts"
import { branch } from "../storage/tables/branches.ts"
import { document, documentContributor, documentUpdate } from "../storage/tables/documents.ts"
import { reco } from "../storage/tables/recos.ts"

interface LogEntry {
  memberId: MemberId
  /** The status under which the right to write was given: the batch fails as a whole if the reco has left it. */
  status: RecoStatus
  /** What it is, where it is more than typing. */
  deed: TextDeed | null
  data: Uint8Array
}

export interface LogBatch {
  documentId: DocumentId
  recoId: RecoId
  /** Whether it is the text of a branch, of which no version is made. */
  isBranch: boolean
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
  const statuses = [...new Set(entries.map(({ status }) => status))]
  const writes: Write[] = [
    // Rights that were given under two statuses cannot all be right: each must be the one of today.
    ...(batch.isBranch
      ? [stillWritten(database, documentId)]
      : statuses.map((status) => recoMoves(database, batch, status))),
    guarded(
      database
        .update(document)
        .set({ lastEditorId: last.memberId, lastEditedAt: at })
        .where(eq(document.id, documentId))
    )
  ]
  for (const { memberId, deed, data } of entries) {
    const insert = database
      .insert(documentUpdate)
      .values({ documentId, memberId, at, deed, data: asBuffer(data) })
      .returning({ seq: documentUpdate.seq })
    writes.push(returning(insert, ([row]) => noteSeq(Number(row?.seq))))
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

const recoMoves = (database: Database, { recoId }: LogBatch, status: RecoStatus): Write =>
  guarded(
    database
      .update(reco)
      .set({ contentRevision: oneMore(reco.contentRevision) })
      .where(and(eq(reco.id, recoId), eq(reco.status, status)))
  )

/** A branch that was proposed meanwhile is what those who decide have read. */
const stillWritten = (database: Database, documentId: DocumentId): Write =>
  guarded(
    database
      .update(branch)
      .set({ state: "written" })
      .where(and(eq(branch.documentId, documentId), eq(branch.state, "written")))
  )

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
