import { eq, max, type SQL, sql } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { document, documentSnapshot, documentUpdate } from "../storage/tables/documents.ts"

/**
 * How far the log of a reco's texts has come. Each update raises it and folding leaves it where it is: two equal
 * positions mean the same texts, whatever happened in between.
 */
export async function durablePosition(database: Database, recoId: string): Promise<number> {
  const [logged] = await database
    .select({ seq: max(documentUpdate.seq) })
    .from(documentUpdate)
    .innerJoin(document, eq(document.id, documentUpdate.documentId))
    .where(eq(document.recoId, recoId))
  const [folded] = await database
    .select({ seq: max(documentSnapshot.throughSeq) })
    .from(documentSnapshot)
    .innerJoin(document, eq(document.id, documentSnapshot.documentId))
    .where(eq(document.recoId, recoId))
  return Math.max(logged?.seq ?? 0, folded?.seq ?? 0)
}

/** The condition of a guarded write that stands on texts read at a position: no update came since. */
export function stillAt(recoId: string, position: number): SQL {
  return sql`not exists (
    select 1 from ${documentUpdate} inner join ${document} on ${document.id} = ${documentUpdate.documentId}
    where ${document.recoId} = ${recoId} and ${documentUpdate.seq} > ${position}
  ) and not exists (
    select 1 from ${documentSnapshot} inner join ${document} on ${document.id} = ${documentSnapshot.documentId}
    where ${document.recoId} = ${recoId} and ${documentSnapshot.throughSeq} > ${position}
  )`
}
