import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { treatmentOption } from "../../storage/tables/options.ts"
import { optionOf } from "./rows.ts"

/**
 * Takes an option out of a reco; versions frozen before keep it.
 * @throws AppError `forbidden`, `not-found`, `conflict` (somebody was first).
 */
export async function removeOption(
  house: House,
  actor: Actor,
  recoId: RecoId,
  optionId: string,
  revision: number
): Promise<void> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  const { content } = await optionOf(database, recoId, optionId)
  await commit(house, [
    contentChange(house, reco, { part: "options" }),
    guarded(
      database
        .delete(treatmentOption)
        .where(and(eq(treatmentOption.id, optionId), eq(treatmentOption.revision, revision)))
    ),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "option.changed",
      detail: { id: optionId, change: "removed", name: content.name }
    })
  ])
}
