import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { WaitCode } from "@recos/schemas/life/waits-for"
import type { Transition } from "@recos/schemas/life/workflow"
import type { NoticeKind } from "@recos/schemas/notices/notice"
import type { Actor } from "@recos/schemas/people/member"
import type { AmendmentOutcome } from "@recos/schemas/remarks/amendment"
import { factsOf, threadAwaits } from "@recos/schemas/remarks/filter-threads"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { inArray } from "drizzle-orm"
import type { House } from "../house.ts"
import { type RecoLine, recoLines } from "../life/reco-lines.ts"
import { gesturePlace, threadPlace } from "../recos/reco-link.ts"
import { type ShownThread, showThreads } from "../remarks/read-remarks.ts"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import type { notice } from "../storage/tables/notices.ts"
import { remarkThread } from "../storage/tables/remarks.ts"

export type NoticeRow = typeof notice.$inferSelect

/** What happened, as it is told to the member whom it concerns. */
export interface ShownNotice {
  id: string
  kind: NoticeKind
  at: string
  /** The name of who did it; null for the house, and for who is known no more. */
  by: string | null
  recoId: RecoId
  /** Of the reco. */
  title: string
  language: Language
  step: Transition | null
  threadId: string | null
  decision: { outcome: AmendmentOutcome; reason: string } | null
  /** What the reco waits for from the member now; null where that is nothing. */
  awaits: WaitCode | null
  /** The address of the gesture, or of what happened, in the workspace. */
  place: string
  isSeen: boolean
  /** Whether there is nothing left for the member to learn of it or to do: done, answered or settled since. */
  isDealtWith: boolean
}

/**
 * Tells rows of one member by what stands now: those of recos that they may no longer read, and of words that were taken away, are
 * left out.
 */
export async function readNotices(house: House, member: Actor, rows: readonly NoticeRow[]): Promise<ShownNotice[]> {
  const { database } = house
  const lines = await recoLines(house, member, [...new Set(rows.map(({ recoId }) => recoId))])
  const recos = new Map(lines.map((line) => [line.id, line]))
  const threads = await threadsOf(database, rows)
  const names = await namesOf(database, rows)
  return rows.flatMap((row) => {
    const reco = recos.get(row.recoId)
    const thread = row.threadId === null ? null : threads.get(row.threadId)
    if (!reco || thread === undefined || !isStillTrue(row, thread)) return []
    return [shown(row, { reco, thread, by: names.get(row.actorId ?? "") ?? null })]
  })
}

interface Found {
  reco: RecoLine
  thread: ShownThread | null
  by: string | null
}

function shown(row: NoticeRow, { reco, thread, by }: Found): ShownNotice {
  const { id, kind, at, recoId, step, threadId, seenAt } = row
  const decision = thread?.amendment?.decision
  const awaits = reco.waitsFor.fromMe ? reco.waitsFor.code : null
  return {
    id,
    kind,
    at: at.toISOString(),
    by,
    recoId,
    title: reco.title,
    language: reco.language,
    step,
    threadId,
    decision: decision ? { outcome: decision.outcome, reason: decision.reason } : null,
    awaits,
    place: thread
      ? placeOf(recoId, thread)
      : gesturePlace(recoId, kind === "asked" ? (awaits ?? "nothing") : "nothing"),
    isSeen: seenAt !== null,
    isDealtWith: isDealtWith(row, reco, thread)
  }
}

const placeOf = (recoId: RecoId, { id, target }: ShownThread): string =>
  threadPlace(recoId, { id, outcome: target.kind === "outcome" ? target.id : null })

/** Words that were taken away name nobody any more, and nothing is decided of what was never. */
function isStillTrue({ kind, memberId }: NoticeRow, thread: ShownThread | null): boolean {
  if (kind === "named")
    return thread?.messages.some(({ mentioned }) => mentioned.some(({ id }) => id === memberId)) ?? false
  return kind !== "decided" || Boolean(thread?.amendment?.decision)
}

function isDealtWith({ kind, memberId, at }: NoticeRow, reco: RecoLine, thread: ShownThread | null): boolean {
  switch (kind) {
    case "asked":
      return !reco.waitsFor.fromMe
    case "changes":
      return reco.status !== "in-review"
    case "named":
    case "given":
      // Nobody answers in a draft that was put away.
      return reco.status === "put-away" || !thread || !threadAwaits(factsOf(thread), memberId)
    case "answered":
    case "thread":
      return !thread || thread.resolved !== null || hasSpokenSince(thread, memberId, at)
    case "decided":
    case "step":
      return false
  }
}

const hasSpokenSince = ({ messages }: ShownThread, memberId: MemberId, at: Date): boolean =>
  messages.some((message) => message.author?.id === memberId && new Date(message.at) > at)

async function threadsOf(database: Database, rows: readonly NoticeRow[]): Promise<Map<string, ShownThread>> {
  const ids = [...new Set(rows.flatMap(({ threadId }) => threadId ?? []))]
  if (ids.length === 0) return new Map()
  const threads = await database.select().from(remarkThread).where(inArray(remarkThread.id, ids))
  return new Map((await showThreads(database, threads)).map((thread) => [thread.id, thread]))
}

async function namesOf(database: Database, rows: readonly NoticeRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))]
  if (ids.length === 0) return new Map()
  const people = await database.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, ids))
  return new Map(people.map(({ id, name }) => [id, name]))
}
