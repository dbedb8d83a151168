import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq, isNull } from "drizzle-orm"
import type { House } from "../../house.ts"
import { isJobUnderWay, queueRebuild } from "../../jobs/queue-job.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { publishedVersion } from "../../recos/published-version.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { forgetWhatWasErased } from "../../storage/forget-what-was-erased.ts"
import { testimony } from "../../storage/tables/testimonies.ts"
import { testimonyOf } from "./read-testimonies.ts"

/**
 * Takes a testimony away because its author asks, whatever the reco's status: its words and signature leave the table and the
 * file of the database at once. Where the reco is or may become public, a new build of the site is queued in the same batch: no other
 * job stands in its way. Already withdrawn, there is nothing to do.
 * @throws AppError `forbidden`, `not-found`, `conflict` (withdrawn at the same moment).
 */
export async function withdrawTestimony(
  house: House,
  actor: Actor,
  recoId: RecoId,
  testimonyId: string
): Promise<void> {
  const { database } = house
  await authoriseReco(database, actor, "testimony.withdraw", recoId)
  const found = await testimonyOf(database, recoId, testimonyId)
  if (found.withdrawnAt) return
  // A publication under way may already have written the words: it is recorded only at its end.
  const isPublic = (await publishedVersion(database, recoId)) !== null || (await isJobUnderWay(database, recoId))
  await commit(house, [
    guarded(
      database
        .update(testimony)
        .set({ words: "", signature: "", withdrawnAt: house.now(), revision: found.revision + 1 })
        .where(and(eq(testimony.id, testimonyId), isNull(testimony.withdrawnAt)))
    ),
    journalRow(house, { memberId: actor.id, recoId, event: "testimony.withdrawn", detail: { testimonyId } }),
    ...(isPublic ? [queueRebuild(house, actor.id)] : [])
  ])
  forgetWhatWasErased(database)
}
