import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import { eq } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { evidenceImport } from "../../storage/tables/exchange.ts"
import { question } from "../../storage/tables/questions.ts"
import { reco } from "../../storage/tables/recos.ts"
import { fingerprintOf } from "./fingerprint-of.ts"
import { questionIdsOf } from "./made-questions.ts"

/** The address of a reco that already holds this very import, its questions still there; null when none does. */
export async function findSameImport(database: Database, imported: ImportedEvidence): Promise<string | null> {
  const before = await database
    .select({ slug: reco.slug, recoId: reco.id, questions: evidenceImport.questions })
    .from(evidenceImport)
    .innerJoin(reco, eq(reco.id, evidenceImport.recoId))
    .where(eq(evidenceImport.fingerprint, fingerprintOf(imported)))
  for (const { slug, recoId, questions } of before) {
    const made = questionIdsOf({ questions })
    const rows = await database.select({ id: question.id }).from(question).where(eq(question.recoId, recoId))
    if (made.length === 0 || rows.some(({ id }) => made.includes(id))) return slug
  }
  return null
}
