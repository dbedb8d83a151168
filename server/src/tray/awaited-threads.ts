import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { LifeEvent } from "@recos/schemas/life/awaited-since"
import type { AnalysisLevel } from "@recos/schemas/people/interests/kinds"
import type { Actor } from "@recos/schemas/people/member"
import { can } from "@recos/schemas/people/permissions"
import { latestOf, threadAwaitedSince } from "@recos/schemas/remarks/awaited-since"
import { factsOf, threadAwaits } from "@recos/schemas/remarks/filter-threads"
import { and, desc, eq, inArray, isNull, or } from "drizzle-orm"
import type { House } from "../house.ts"
import { type RecoLine, recoLines } from "../life/reco-lines.ts"
import { levelsOn } from "../recos/interest-levels.ts"
import { type ShownThread, showThreads, type ThreadRow } from "../remarks/read-remarks.ts"
import type { Database } from "../storage/database.ts"
import { amendment } from "../storage/tables/amendments.ts"
import { teamMember } from "../storage/tables/recos.ts"
import { remark, remarkMention, remarkThread } from "../storage/tables/remarks.ts"
import { lifeEventsOf } from "./life-events.ts"
import { type ThreadEvents, threadEventsOf } from "./thread-events.ts"
import { allowedSince, isToDecide } from "./to-decide.ts"

/** An open thread that waits for a member: for their answer, or, where it proposes other words, for what they decide. */
export interface AwaitedThread {
  kind: "remark" | "amendment"
  since: string | null
  recoId: RecoId
  /** Of the reco. */
  title: string
  thread: ShownThread
}

/** Threads are looked at so many at a time: of those that one has answered there may be many before the first that waits. */
const BATCH = 50

/**
 * The open threads that wait for a member where they may still act: given to them, naming them without an answer since, or proposing
 * words that they may decide on. The last opened first, as many as are asked for at most.
 */
export async function awaitedThreads(house: House, actor: Actor, most: number): Promise<AwaitedThread[]> {
  const { database } = house
  const rows = await openThreadsOf(database, actor.id)
  const recoIds = [...new Set(rows.map(({ recoId }) => recoId))]
  const lines = new Map((await recoLines(house, actor, recoIds)).map((line) => [line.id, line]))
  const eventsOf = await lifeEventsOf(database, actor.id, recoIds)
  const levels = await levelsOn(database, recoIds, actor.id)
  const toldOf = await threadEventsOf(database, recoIds)
  const awaited: AwaitedThread[] = []
  for (let from = 0; from < rows.length && awaited.length < most; from += BATCH) {
    const some = rows.slice(from, from + BATCH)
    for (const [place, thread] of (await showThreads(database, some)).entries()) {
      const row = some[place]
      const reco = row && lines.get(row.recoId)
      if (!row || !reco) continue
      const level = levels.get(row.recoId)?.get(actor.id) ?? null
      const told = { life: eventsOf(row.recoId), thread: toldOf(row.id) }
      const found = await awaitedThread(database, actor, { row, reco, thread, level }, told)
      if (found) awaited.push({ ...found, recoId: reco.id, title: reco.title, thread })
    }
  }
  return awaited.slice(0, most)
}

/** The open threads among which those that wait for a member are. */
async function openThreadsOf(database: Database, me: MemberId): Promise<ThreadRow[]> {
  const naming = database
    .select({ id: remark.threadId })
    .from(remarkMention)
    .innerJoin(remark, eq(remark.id, remarkMention.remarkId))
    .where(eq(remarkMention.memberId, me))
  const mine = database.select({ id: teamMember.recoId }).from(teamMember).where(eq(teamMember.memberId, me))
  const undecided = database.select({ id: amendment.threadId }).from(amendment).where(isNull(amendment.outcome))
  return database
    .select()
    .from(remarkThread)
    .where(
      and(
        isNull(remarkThread.resolvedAt),
        or(
          eq(remarkThread.assignedTo, me),
          inArray(remarkThread.id, naming),
          and(inArray(remarkThread.recoId, mine), inArray(remarkThread.id, undecided))
        )
      )
    )
    .orderBy(desc(remarkThread.openedAt), desc(remarkThread.id))
}

interface Looked {
  row: ThreadRow
  reco: RecoLine
  thread: ShownThread
  /** How the member’s links count in the reco. */
  level: AnalysisLevel | null
}

interface Told {
  life: readonly LifeEvent[]
  thread: ThreadEvents
}

/** Whether and since when a thread waits for a member: for a decision first, else for an answer. */
async function awaitedThread(
  database: Database,
  actor: Actor,
  { row, reco, thread, level }: Looked,
  { life, thread: told }: Told
): Promise<Pick<AwaitedThread, "kind" | "since"> | null> {
  const { status, teamRole } = reco
  const standing = { status, teamRole, isLastEditor: false, level }
  const proposes = thread.amendment !== null && thread.amendment.decision === null
  if (proposes && can(actor, "reco.write", standing) && (await isToDecide(database, actor, row))) {
    const times = [row.openedAt, ...told.reopened, ...allowedSince(actor, "reco.write", standing, life)]
    // Of who proposed it nobody knows since when no other may decide.
    return { kind: "amendment", since: row.openedBy === actor.id ? null : isoOf(latestOf(times)) }
  }
  if (!can(actor, "remark.write", standing) || !threadAwaits(factsOf(thread), actor.id)) return null
  const messages = thread.messages.map(({ author, mentioned, at, isEdited }) => ({
    authorId: author?.id ?? null,
    mentioned: mentioned.map(({ id }) => id),
    at: new Date(at),
    isEdited
  }))
  const since = threadAwaitedSince({ assignedTo: row.assignedTo, messages, given: told.given }, actor.id)
  const times = [since, ...told.reopened, ...allowedSince(actor, "remark.write", standing, life)]
  return { kind: "remark", since: isoOf(latestOf(times)) }
}

const isoOf = (at: Date | null): string | null => at?.toISOString() ?? null
