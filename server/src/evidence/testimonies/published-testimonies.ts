import type { PublishedTestimonies } from "@recos/schemas/evidence/published-evidence"
import type { RecoId } from "@recos/schemas/ids"
import { and, asc, eq, isNull, lte } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { testimony } from "../../storage/tables/testimonies.ts"

/**
 * What `recos/<slug>/testimonies.json` holds: the testimonies collected up to a publication whose consent stands today, in the
 * order in which they came.
 */
export async function publishedTestimoniesOf(
  database: Database,
  recoId: RecoId,
  until: Date
): Promise<PublishedTestimonies> {
  const testimonies = await database
    .select({
      id: testimony.id,
      words: testimony.words,
      signature: testimony.signature,
      collectedOn: testimony.collectedOn
    })
    .from(testimony)
    .where(and(eq(testimony.recoId, recoId), isNull(testimony.withdrawnAt), lte(testimony.createdAt, until)))
    .orderBy(asc(testimony.createdAt), asc(testimony.id))
  return { format: 1, testimonies }
}
