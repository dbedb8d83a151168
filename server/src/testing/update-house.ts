import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { eq } from "drizzle-orm"
import type { ShownUpdates } from "../evidence/updates/read-updates.ts"
import { outcome } from "../storage/tables/questions.ts"
import { jsonOf } from "./answers.ts"
import { type GradedHouse, openGradedHouse } from "./graded-house.ts"
import type { Person } from "./reco-house.ts"
import { sampleText } from "./sample-text.ts"

/** Why the sample house proposes other figures. */
export const WHY = "Un essai de 2026 change l’estimation."

export interface UpdateHouse extends GradedHouse {
  statementId: string
  ask(person: Person, method: "POST" | "PUT" | "PATCH", path: string, json: unknown): Promise<Response>
  updates(): Promise<ShownUpdates>
  stored(): Promise<typeof outcome.$inferSelect>
  propose(person: Person, point: number): Promise<Response>
}

/** A house whose outcome both reviewers have graded and settled, and one statement of the text. */
export async function openUpdateHouse(): Promise<UpdateHouse> {
  const kit = await openGradedHouse()
  await kit.write(kit.marcel, sampleText({ statement: "Nous suggérons de marcher." }))
  await kit.grade(kit.abel, wholeDraft())
  await kit.grade(kit.nadia, wholeDraft())
  const ask: UpdateHouse["ask"] = ({ call }, method, path, json) =>
    call(`/api/recos/${kit.recoId}${path}`, { method, json })
  const updates = () => jsonOf<ShownUpdates>(kit.solange.call(`/api/recos/${kit.recoId}/updates`))
  const stored = async () => {
    const [row] = await kit.house.database.select().from(outcome).where(eq(outcome.id, kit.outcomeId))
    if (!row) throw new Error("no outcome")
    return row
  }
  const propose: UpdateHouse["propose"] = async (person, point) => {
    const { content, revision } = await stored()
    const figures = {
      kind: content.kind,
      estimate: { ...content.estimate, point, low: point - 0.1, high: point + 0.1 },
      baselines: content.baselines
    }
    return ask(person, "POST", `/outcomes/${kit.outcomeId}/changes`, { ...figures, why: WHY, revision })
  }
  const [statement] = (await updates()).statements
  return { ...kit, statementId: statement?.id ?? "", ask, updates, stored, propose }
}
