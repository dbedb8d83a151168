import type { DocumentId, MemberId } from "@recos/schemas/ids"
import { and, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { guarded, type Write } from "../storage/commit.ts"
import {
  document,
  documentContributor,
  documentSetAside,
  documentSnapshot,
  documentUpdate
} from "../storage/tables/documents.ts"

/** A document whose text cannot be read, and what it begins anew from. */
export interface Beginning {
  documentId: DocumentId
  /** The generation that ends: begun anew by somebody else meanwhile, the batch is refused. */
  generation: string
  memberId: MemberId
  /** The state of a Y.Doc. */
  state: Uint8Array
}

/**
 * The writes that begin a document anew without reading what it holds: its snapshot and its log are set aside whole, and a new
 * generation starts from a state that can be read. Who calls guards the rights.
 */
export async function beginAnew(
  house: Pick<House, "database" | "newId" | "now">,
  { documentId, generation, memberId, state }: Beginning
): Promise<Write[]> {
  const { database } = house
  const at = house.now()
  const log = await database.select().from(documentUpdate).where(eq(documentUpdate.documentId, documentId))
  const [snapshot] = await database.select().from(documentSnapshot).where(eq(documentSnapshot.documentId, documentId))
  const before = snapshot && { seq: snapshot.throughSeq, memberId: null, at: snapshot.at, data: snapshot.state }
  const renewed = { generation: house.newId(), lastEditorId: memberId, lastEditedAt: at }
  return [
    guarded(
      database
        .update(document)
        .set(renewed)
        .where(and(eq(document.id, documentId), eq(document.generation, generation)))
    ),
    ...[...(before ? [before] : []), ...log].map(({ seq, memberId, at, data }) =>
      database.insert(documentSetAside).values({ documentId, generation, seq, memberId, at, data })
    ),
    database.delete(documentUpdate).where(eq(documentUpdate.documentId, documentId)),
    database.delete(documentSnapshot).where(eq(documentSnapshot.documentId, documentId)),
    database.insert(documentUpdate).values({ documentId, memberId, at, deed: "restored", data: Buffer.from(state) }),
    database
      .insert(documentContributor)
      .values({ documentId, memberId, lastAt: at })
      .onConflictDoUpdate({
        target: [documentContributor.documentId, documentContributor.memberId],
        set: { lastAt: at }
      })
  ]
}
