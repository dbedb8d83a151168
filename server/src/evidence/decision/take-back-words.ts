import type { RecoId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import { and, eq, isNull } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { etdContribution } from "../../storage/tables/decision.ts"
import { questionOf } from "../questions/rows.ts"
import { latestOwnWords, type WordsPlace } from "./own-words.ts"

export const takenBack = z.object({ revision: z.number().int().min(0) })

/**
 * Takes back one's own words: the team no longer reads them, the record keeps them. Where nothing of one's own
 * stands there is nothing to do.
 * @throws AppError `forbidden`, `not-found`, `conflict` (changed in another window).
 */
export async function takeBackWords(
  house: House,
  actor: Member,
  recoId: RecoId,
  place: WordsPlace,
  { revision }: z.infer<typeof takenBack>
): Promise<{ revision: number }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "decision.write", recoId)
  await questionOf(database, recoId, place.questionId)
  const latest = await latestOwnWords(database, place, actor.id)
  if (!latest || latest.removedAt) return { revision: latest?.revision ?? 0 }
  const next = { removedAt: house.now(), revision: revision + 1 }
  await commit(house, [
    contentChange(house, reco, { part: "decision", item: place.questionId }),
    guarded(
      database
        .update(etdContribution)
        .set(next)
        .where(
          and(
            eq(etdContribution.id, latest.id),
            eq(etdContribution.revision, revision),
            isNull(etdContribution.removedAt)
          )
        )
    ),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "decision.contributed",
      detail: { ...place, what: "taken-back" }
    })
  ])
  return { revision: next.revision }
}
