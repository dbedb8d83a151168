import { importance } from "@recos/schemas/evidence/questions/importance"
import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit } from "../../storage/commit.ts"
import { importanceRating } from "../../storage/tables/questions.ts"
import { outcomeOf } from "./rows.ts"

/** Null takes one's rating back. */
export const givenImportance = z.object({ value: importance.nullable() })

/**
 * Says how much an outcome matters to a member, in the name of the college they are in today; the last word counts.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function rateImportance(
  house: House,
  actor: Actor,
  recoId: RecoId,
  outcomeId: OutcomeId,
  { value }: z.infer<typeof givenImportance>
): Promise<void> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "importance.rate", recoId)
  const { content } = await outcomeOf(database, recoId, outcomeId)
  const mine = { outcomeId, memberId: actor.id }
  const rating = value === null ? null : { college: actor.college, value, at: house.now() }
  await commit(house, [
    contentChange(house, reco, { part: "outcomes", item: outcomeId }),
    rating
      ? database
          .insert(importanceRating)
          .values({ ...mine, ...rating })
          .onConflictDoUpdate({ target: [importanceRating.outcomeId, importanceRating.memberId], set: rating })
      : database
          .delete(importanceRating)
          .where(and(eq(importanceRating.outcomeId, outcomeId), eq(importanceRating.memberId, actor.id))),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "importance.rated",
      detail: { id: outcomeId, name: content.name, value }
    })
  ])
}
