import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import type { z } from "zod"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { treatmentOption } from "../../storage/tables/options.ts"
import { seen } from "../questions/written-shapes.ts"
import { knownQuestions, optionOf } from "./rows.ts"
import { writtenOption } from "./written-option.ts"

export const optionChange = writtenOption.partial().extend(seen.shape)

/**
 * Changes what is said of an option; what does not apply to its kind is kept.
 * @throws AppError `forbidden`, `not-found` (the option, or a question that is newly named), `conflict` (somebody was first).
 */
export async function changeOption(
  house: House,
  actor: Actor,
  recoId: RecoId,
  optionId: string,
  { revision, ...written }: z.infer<typeof optionChange>
): Promise<{ id: string; revision: number }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  const known = await optionOf(database, recoId, optionId)
  const content = { ...known.content, ...written }
  await knownQuestions(database, recoId, content.questions, known.content.questions)
  const next = { content, revision: revision + 1 }
  await commit(house, [
    contentChange(house, reco, { part: "options" }),
    guarded(
      database
        .update(treatmentOption)
        .set(next)
        .where(and(eq(treatmentOption.id, optionId), eq(treatmentOption.revision, revision)))
    ),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "option.changed",
      detail: { id: optionId, change: "changed", name: content.name }
    })
  ])
  return { id: optionId, revision: next.revision }
}
