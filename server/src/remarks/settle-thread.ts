import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { noticeWrites } from "../notices/notice-writes.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, guarded, telling, type Write } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { amendment } from "../storage/tables/amendments.ts"
import { remarkThread } from "../storage/tables/remarks.ts"
import { type ShownThread, shownThread, type ThreadRow, threadOf } from "./read-remarks.ts"
import { mustBeInTeam, remarksChanged } from "./remark-writes.ts"

type Settled = Partial<Pick<ThreadRow, "assignedTo" | "resolvedBy" | "resolvedAt">>

/** The write that changes a thread, as long as nobody was first. */
export function threadChange({ database }: House, { id, recoId, revision }: ThreadRow, to: Settled): Write {
  const changed = database
    .update(remarkThread)
    .set({ ...to, revision: revision + 1 })
    .where(and(eq(remarkThread.id, id), eq(remarkThread.revision, revision)))
  return telling(guarded(changed), remarksChanged(recoId))
}

/** @throws AppError `conflict` where the thread proposes words of which nothing was decided. */
async function mustBeDecided(database: Database, threadId: string): Promise<void> {
  const [proposed] = await database.select().from(amendment).where(eq(amendment.threadId, threadId))
  if (proposed && proposed.outcome === null) throw new AppError("conflict", { reason: "amendment-undecided" })
}

/**
 * Says that a thread is settled, or opens it again. As it is already, there is nothing to do. An amendment is settled by what is decided of
 * it; before, only who proposed it may take it back so.
 * @throws AppError `forbidden`, `not-found`, `conflict` (somebody was first; an amendment is not decided).
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
    if (isResolved && thread.openedBy !== actor.id) await mustBeDecided(database, threadId)
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
  if (thread.assignedTo !== memberId) {
    await commit(house, [
      threadChange(house, thread, { assignedTo: memberId }),
      journalRow(house, { memberId: actor.id, recoId, event: "remark.given", detail: { threadId, memberId } }),
      ...(memberId === null
        ? []
        : noticeWrites(house, { recoId, actorId: actor.id, threadId }, new Map([[memberId, "given"]])))
    ])
  }
  return shownThread(database, recoId, threadId)
}
