import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { and, eq, getTableColumns, isNull } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { authorise } from "../../people/authorise.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { estimateChange, rereading } from "../../storage/tables/updates.ts"

/** What became of what was read again: kept as it is, or changed, and why. */
export const rereadNote = z.object({ note: someLines(10, 4000) })

/**
 * Says that a statement, a decision or the plain summary has been read again after the evidence that it spoke of changed. Another person
 * than the one who proposed the change says so.
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
  const { reco, standing } = await authoriseReco(database, actor, "rereading.finish", recoId)
  const thisOne = and(eq(rereading.id, rereadingId), eq(rereading.recoId, recoId))
  const [known] = await database
    .select({ ...getTableColumns(rereading), proposedBy: estimateChange.proposedBy })
    .from(rereading)
    .leftJoin(estimateChange, eq(estimateChange.id, rereading.changeId))
    .where(thisOne)
  if (!known) throw new AppError("not-found")
  authorise(actor, "rereading.finish", { ...standing, isProposer: known.proposedBy === actor.id })
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
      event: known.subject === "statement" ? "statement.reread" : "evidence.reread",
      detail: known.subject === "statement" ? { statementId: known.item, note } : { subject: known.subject, note }
    })
  ])
}
