import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { NewAnchor } from "@recos/schemas/remarks/remark"
import { and, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, guarded, telling } from "../storage/commit.ts"
import { remarkThread } from "../storage/tables/remarks.ts"
import { threadOf } from "./read-remarks.ts"
import { remarksChanged } from "./remark-writes.ts"

/**
 * Binds a thread to the letters in which its quote was found again, so that it goes with them from now on. Its quote stays: pages leave an
 * anchor on other words alone.
 * @throws AppError `forbidden`, `not-found`, `conflict` (of a thread on no words).
 */
export async function anchorThread(
  house: House,
  actor: Actor,
  recoId: RecoId,
  threadId: string,
  { section, anchor }: NewAnchor
): Promise<void> {
  const { database } = house
  await authoriseReco(database, actor, "remark.write", recoId)
  await threadOf(database, recoId, threadId)
  const bound = database
    .update(remarkThread)
    .set({ section, anchorFrom: anchor.from, anchorTo: anchor.to })
    .where(and(eq(remarkThread.id, threadId), eq(remarkThread.subject, "words")))
  await commit(house, [telling(guarded(bound), remarksChanged(recoId))])
}
