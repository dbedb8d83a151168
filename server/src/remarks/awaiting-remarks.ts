import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { can } from "@recos/schemas/people/permissions"
import { factsOf, threadAwaits } from "@recos/schemas/remarks/filter-threads"
import { and, desc, eq, inArray, isNull, or } from "drizzle-orm"
import { recoTitleOf } from "../collaboration/reco-title.ts"
import type { House } from "../house.ts"
import { meetReco } from "../recos/standing.ts"
import { remark, remarkMention, remarkThread } from "../storage/tables/remarks.ts"
import { type ShownThread, showThreads } from "./read-remarks.ts"

/** More than these wait for nobody who reads them. */
const MOST_THREADS = 50

export interface AwaitingThread {
  recoId: RecoId
  /** Of the reco. */
  title: string
  thread: ShownThread
}

/** The open threads that are given to a member, or name them without an answer since; the last opened first, where they may still write. */
export async function awaitingRemarks({ database }: House, actor: Actor): Promise<AwaitingThread[]> {
  const naming = database
    .select({ id: remark.threadId })
    .from(remarkMention)
    .innerJoin(remark, eq(remark.id, remarkMention.remarkId))
    .where(eq(remarkMention.memberId, actor.id))
  const rows = await database
    .select()
    .from(remarkThread)
    .where(
      and(isNull(remarkThread.resolvedAt), or(eq(remarkThread.assignedTo, actor.id), inArray(remarkThread.id, naming)))
    )
    .orderBy(desc(remarkThread.openedAt), desc(remarkThread.id))
  const titles = new Map<RecoId, string>()
  for (const recoId of new Set(rows.map((row) => row.recoId))) {
    const { standing } = await meetReco(database, actor, recoId)
    if (can(actor, "remark.write", standing)) titles.set(recoId, await recoTitleOf(database, recoId))
  }
  const readable = rows.filter(({ recoId }) => titles.has(recoId))
  const awaiting: AwaitingThread[] = []
  // Some at a time: of those that one has answered already there may be many before the first that waits.
  for (let from = 0; from < readable.length && awaiting.length < MOST_THREADS; from += MOST_THREADS) {
    const some = readable.slice(from, from + MOST_THREADS)
    for (const [place, thread] of (await showThreads(database, some)).entries()) {
      const recoId = some[place]?.recoId
      if (recoId && threadAwaits(factsOf(thread), actor.id))
        awaiting.push({ recoId, title: titles.get(recoId) ?? "", thread })
    }
  }
  return awaiting.slice(0, MOST_THREADS)
}
