import type { RecoId } from "@recos/schemas/ids"
import { compareNumbers } from "@recos/schemas/versions/number"
import { eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { publication } from "../storage/tables/jobs.ts"
import { version } from "../storage/tables/versions.ts"

/** The newest version of a reco that is, or was, public; null before the first publication. */
export async function publishedVersion(database: Database, recoId: RecoId) {
  const rows = await database
    .select({ id: version.id, number: version.number, publishedAt: publication.publishedAt })
    .from(version)
    .innerJoin(publication, eq(publication.versionId, version.id))
    .where(eq(version.recoId, recoId))
  return rows.toSorted((one, other) => compareNumbers(one.number, other.number)).at(-1) ?? null
}
