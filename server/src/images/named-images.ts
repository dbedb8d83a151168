import { inflateRawSync } from "node:zlib"
import type { RecoId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { document, documentSnapshot, documentUpdate } from "../storage/tables/documents.ts"
import { documentPast, writingSession, writingSessionState } from "../storage/tables/history.ts"
import { version, versionContent } from "../storage/tables/versions.ts"

const ASSET = /[0-9a-f]{64}\.webp/g

/**
 * The images that anything kept of a reco names: its versions, its texts with every change that is not folded yet, so also what
 * has just been deleted, and every moment of their history. Names are looked for in the bytes as they are kept: nothing has to be understood to be found.
 */
export async function namedImages(database: Database, recoId: RecoId): Promise<Set<string>> {
  const named = new Set<string>()
  const look = (kept: string | Buffer | undefined) => {
    for (const [asset] of kept?.toString("latin1").matchAll(ASSET) ?? []) named.add(asset)
  }
  // One at a time: all the versions of a long life need not be in memory at once.
  const versions = await database.select({ id: version.id }).from(version).where(eq(version.recoId, recoId))
  for (const { id } of versions) {
    const [row] = await database.select().from(versionContent).where(eq(versionContent.versionId, id))
    look(row?.content)
  }
  const snapshots = await database
    .select({ state: documentSnapshot.state })
    .from(documentSnapshot)
    .innerJoin(document, eq(document.id, documentSnapshot.documentId))
    .where(eq(document.recoId, recoId))
  for (const { state } of snapshots) look(state)
  const updates = await database
    .select({ data: documentUpdate.data })
    .from(documentUpdate)
    .innerJoin(document, eq(document.id, documentUpdate.documentId))
    .where(eq(document.recoId, recoId))
  for (const { data } of updates) look(data)
  const past = await database
    .select({ data: documentPast.data })
    .from(documentPast)
    .innerJoin(document, eq(document.id, documentPast.documentId))
    .where(eq(document.recoId, recoId))
  for (const { data } of past) look(data)
  // What the sessions have changed holds all that was ever in the text, whole states nothing besides.
  const sessions = await database
    .select({ throughSeq: writingSession.throughSeq })
    .from(writingSession)
    .innerJoin(document, eq(document.id, writingSession.documentId))
    .where(eq(document.recoId, recoId))
  for (const { throughSeq } of sessions) {
    const [row] = await database
      .select({ delta: writingSessionState.delta })
      .from(writingSessionState)
      .where(eq(writingSessionState.throughSeq, throughSeq))
    if (row && row.delta.length > 0) look(inflateRawSync(row.delta))
  }
  return named
}
