import { eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { version } from "../versions/tables.ts"
import { publication } from "./tables.ts"

/** Whether a version of this reco has ever been public. */
export async function everPublished(database: Database, recoId: string): Promise<boolean> {
  const [row] = await database
    .select({ id: publication.versionId })
    .from(publication)
    .innerJoin(version, eq(version.id, publication.versionId))
    .where(eq(version.recoId, recoId))
    .limit(1)
  return row !== undefined
}
