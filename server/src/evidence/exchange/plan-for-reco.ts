import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import { changesSomething, type EditionPlan, planEdition } from "@recos/schemas/evidence/import/plan-edition"
import { type ImportPlan, planImport } from "@recos/schemas/evidence/import/plan-import"
import type { RecoId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import type { House } from "../../house.ts"
import { referenceIdOf } from "../../references/add-reference.ts"
import { referencesOf } from "../../references/references-of.ts"
import { evidenceImport } from "../../storage/tables/exchange.ts"
import type { OutcomeRow } from "../questions/rows.ts"
import { fingerprintOf } from "./fingerprint-of.ts"
import { heldQuestions } from "./held-questions.ts"

export interface PlanForReco {
  plan: ImportPlan
  /** The same as a newer edition of what the reco holds. */
  edition: EditionPlan
  /** Whether the reco holds nothing of it, all of it as it is given, or some of it otherwise. */
  standing: "unknown" | "same" | "newer"
  fingerprint: string
  /** The outcomes of the reco, as read. */
  outcomes: OutcomeRow[]
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
  recoId: RecoId,
  imported: ImportedEvidence
): Promise<PlanForReco> {
  const [references, before] = await Promise.all([
    referencesOf(database, recoId),
    database.select().from(evidenceImport).where(eq(evidenceImport.recoId, recoId))
  ])
  const { held, outcomes, position } = await heldQuestions(database, recoId, before)
  const plan = planImport(imported, { questions: held, references }, { newId, referenceId: referenceIdOf })
  const edition = planEdition(plan, held)
  const fingerprint = fingerprintOf(imported)
  const ids = new Set<string>(held.map(({ id }) => id))
  // The first imports kept no more than the ids of what they made: the same files are then all that can be known.
  const isSameFiles = before.some(
    (each) => each.fingerprint === fingerprint && each.questions.some((id) => typeof id === "string" && ids.has(id))
  )
  return {
    plan,
    edition,
    standing: isSameFiles ? "same" : standingOf(plan, edition),
    fingerprint,
    outcomes,
    references: references.length,
    imports: before.length,
    position
  }
}

function standingOf(plan: ImportPlan, edition: EditionPlan): PlanForReco["standing"] {
  const bringsSources = plan.references.length > 0
  if (edition.updated.length === 0) return plan.questions.length > 0 || bringsSources ? "unknown" : "same"
  return changesSomething(edition) || bringsSources ? "newer" : "same"
}
