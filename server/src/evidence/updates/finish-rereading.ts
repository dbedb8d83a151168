import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { and, eq, isNull } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { rereading } from "../../storage/tables/updates.ts"

/** What became of the statement: kept as it is, or changed, and why. */
export const rereadNote = z.object({ note: someLines(10, 4000) })

/**
 * Says that a statement has been read again after its evidence changed.
 * @throws AppError `forbidden`, `not-found`, `conflict` (somebody has done it already).
 */
export async function finishRereading(
  house: House,
  actor: Actor,
  recoId: RecoId,
  rereadingId: string,
  { note }: z.infer<typeof rereadNote>
): Promise<void> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  const thisOne = and(eq(rereading.id, rereadingId), eq(rereading.recoId, recoId))
  const [known] = await database.select().from(rereading).where(thisOne)
  if (!known) throw new AppError("not-found")
  await commit(house, [
    contentChange(house, reco, { part: "updates" }),
    guarded(
      database
        .update(rereading)
        .set({ doneBy: actor.id, doneAt: house.now(), note })
        .where(and(thisOne, isNull(rereading.doneAt)))
    ),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "statement.reread",
      detail: { statementId: known.statementId, note }
    })
  ])
}
