import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, telling } from "../storage/commit.ts"
import { amendmentSupport } from "../storage/tables/amendments.ts"
import { amendmentOf } from "./read-amendments.ts"
import { type ShownThread, shownThread, threadOf } from "./read-remarks.ts"
import { remarksChanged } from "./remark-writes.ts"

/**
 * Says that one is for an amendment, or no longer. It decides nothing: it is there to be seen, of each college, by whoever decides.
 * @throws AppError `forbidden`, `not-found` (the thread, or it proposes nothing), `conflict` (decided: what is kept of it is how it was then).
 */
export async function supportAmendment(
  house: House,
  actor: Actor,
  recoId: RecoId,
  threadId: string,
  supports: boolean
): Promise<ShownThread> {
  const { database } = house
  await authoriseReco(database, actor, "remark.write", recoId)
  await threadOf(database, recoId, threadId)
  const { outcome } = await amendmentOf(database, threadId)
  if (outcome !== null) throw new AppError("conflict", { reason: "amendment-decided" })
  const own = { threadId, memberId: actor.id }
  const write = supports
    ? database.insert(amendmentSupport).values(own).onConflictDoNothing()
    : database
        .delete(amendmentSupport)
        .where(and(eq(amendmentSupport.threadId, threadId), eq(amendmentSupport.memberId, actor.id)))
  await commit(house, [telling(write, remarksChanged(recoId))])
  return shownThread(database, recoId, threadId)
}
