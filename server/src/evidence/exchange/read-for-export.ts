import type { EvidenceToExport } from "@recos/schemas/evidence/export/evidence-file"
import type { RecoId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { recoTitleOf } from "../../collaboration/reco-title.ts"
import { AppError } from "../../errors/app-error.ts"
import { referencesOf } from "../../references/references-of.ts"
import type { Database } from "../../storage/database.ts"
import { reco } from "../../storage/tables/recos.ts"
import { readFrozenEvidence } from "../frozen/read-frozen-evidence.ts"

/**
 * What an export tells: what a version would freeze of the questions and estimates, and the reco's sources. Gradings that are not
 * agreed stay out of it.
 * @throws AppError `not-found`.
 */
export async function readForExport(
  database: Database,
  { recoId, on }: { recoId: RecoId; on: string }
): Promise<EvidenceToExport> {
  const [found] = await database.select({ slug: reco.slug }).from(reco).where(eq(reco.id, recoId))
  if (!found) throw new AppError("not-found")
  const evidence = await readFrozenEvidence(database, recoId)
  const references = await referencesOf(database, recoId)
  return {
    reco: { slug: found.slug, title: await recoTitleOf(database, recoId) },
    on,
    questions: evidence?.questions ?? [],
    references: references.map(({ revision, ...reference }) => reference)
  }
}
