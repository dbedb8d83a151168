import { type ImportedEvidence, type ImportPlan, planImport } from "@recos/schemas/evidence"
import { eq } from "drizzle-orm"
import type { House } from "../../house.ts"
import { referenceIdOf } from "../add-reference.ts"
import { questionRowsOf } from "../questions/rows.ts"
import { referencesOf } from "../references.ts"
import { fingerprintOf } from "./fingerprint-of.ts"
import { evidenceImport } from "./tables.ts"

export interface PlanForReco {
  plan: ImportPlan
  fingerprint: string
  /** Whether the reco holds the same already: the same import whose questions still stand, or a question that asks the same. */
  already: boolean
  /** How many sources the reco has. */
  references: number
  /** How many imports the reco has had. */
  imports: number
  /** The place after the last question. */
  position: number
}

/** What an import would do in a reco as it stands. Nothing is written. */
export async function planForReco(
  { database, newId }: Pick<House, "database" | "newId">,
  recoId: string,
  imported: ImportedEvidence
): Promise<PlanForReco> {
  const [rows, references, before] = await Promise.all([
    questionRowsOf(database, recoId),
    referencesOf(database, recoId),
    database.select().from(evidenceImport).where(eq(evidenceImport.recoId, recoId))
  ])
  const questions = rows.map(({ id, content }) => ({ id, ...content }))
  const plan = planImport(imported, { questions, references }, { newId, referenceId: referenceIdOf })
  const fingerprint = fingerprintOf(imported)
  const standing = new Set(rows.map(({ id }) => id))
  const same = before.some((each) => each.fingerprint === fingerprint && each.questions.some((id) => standing.has(id)))
  const bringsNothing = plan.questions.length === 0 && plan.references.length === 0
  return {
    plan,
    fingerprint,
    already: same || plan.known.length > 0 || bringsNothing,
    references: references.length,
    imports: before.length,
    position: Math.max(-1, ...rows.map((row) => row.position)) + 1
  }
}
