import type { ImportFinding } from "@recos/schemas/evidence/fhir/import-findings"
import type { RecoId } from "@recos/schemas/ids"
import { desc, eq } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { user } from "../../storage/tables/accounts.ts"
import { evidenceImport } from "../../storage/tables/exchange.ts"
import { questionIdsOf } from "./made-questions.ts"

/** One import as it is listed: what it said and kept stays readable as long as the reco. */
export interface ListedImport {
  id: string
  at: string
  /** Null when that member's account is gone. */
  by: string | null
  /** The questions that it made or brought up to date; some may have been removed since. */
  questions: string[]
  findings: ImportFinding[]
  kept: { resource: string; json: unknown }[]
}

/** The imports into a reco, the last first. */
export async function listImports(database: Database, recoId: RecoId): Promise<ListedImport[]> {
  const rows = await database
    .select({ row: evidenceImport, by: user.name })
    .from(evidenceImport)
    .leftJoin(user, eq(user.id, evidenceImport.memberId))
    .where(eq(evidenceImport.recoId, recoId))
    .orderBy(desc(evidenceImport.at), desc(evidenceImport.id))
  return rows.map(({ row: { id, at, questions, findings, kept }, by }) => ({
    id,
    at: at.toISOString(),
    by,
    questions: questionIdsOf({ questions }),
    findings,
    kept
  }))
}
