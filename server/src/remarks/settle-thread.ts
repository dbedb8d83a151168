import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, guarded, telling, type Write } from "../storage/commit.ts"
import { remarkThread } from "../storage/tables/remarks.ts"
import { type ShownThread, shownThread, type ThreadRow, threadOf } from "./read-remarks.ts"
import { mustBeInTeam, remarksChanged } from "./remark-writes.ts"

type Settled = Partial<Pick<ThreadRow, "assignedTo" | "resolvedBy" | "resolvedAt">>

function threadChange({ database }: House, { id, recoId, revision }: ThreadRow, to: Settled): Write {
  const changed = database
    .update(remarkThread)
    .set({ ...to, revision: revision + 1 })
    .where(and(eq(remarkThread.id, id), eq(remarkThread.revision, revision)))
  return telling(guarded(changed), remarksChanged(recoId))
}

/**
 * Says that a thread is settled, or opens it again. As it is already, there is nothing to do.
 * @throws AppError `forbidden`, `not-found`, `conflict` (somebody was first).
 */
export async function settleThread(
  house: House,
  actor: Actor,
  recoId: RecoId,
  threadId: string,
  isResolved: boolean
): Promise<ShownThread> {
  const { database } = house
  await authoriseReco(database, actor, "remark.write", recoId)
  const thread = await threadOf(database, recoId, threadId)
  if ((thread.resolvedAt !== null) !== isResolved) {
    const to = isResolved ? { resolvedBy: actor.id, resolvedAt: house.now() } : { resolvedBy: null, resolvedAt: null }
    const event = isResolved ? "remark.resolved" : "remark.reopened"
    await commit(house, [
      threadChange(house, thread, to),
      journalRow(house, { memberId: actor.id, recoId, event, detail: { threadId } })
    ])
  }
  return shownThread(database, recoId, threadId)
}

/**
 * Gives a thread to a member of the team, or to nobody.
 * @throws AppError `forbidden`, `not-found`, `conflict` (outside the team; somebody was first).
 */
export async function assignThread(
  house: House,
  actor: Actor,
  recoId: RecoId,
  threadId: string,
  memberId: MemberId | null
): Promise<ShownThread> {
  const { database } = house
  await authoriseReco(database, actor, "remark.write", recoId)
  const thread = await threadOf(database, recoId, threadId)
  await mustBeInTeam(house, recoId, memberId)
  if (thread.assignedTo !== memberId) await commit(house, [threadChange(house, thread, { assignedTo: memberId })])
  return shownThread(database, recoId, threadId)
}
