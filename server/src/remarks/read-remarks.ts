import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { Named } from "@recos/schemas/remarks/mentions"
import type { RemarkTarget } from "@recos/schemas/remarks/remark"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { asc, eq, inArray } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { teamOf } from "../recos/team.ts"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { remark, remarkMention, remarkThread } from "../storage/tables/remarks.ts"
import { amendmentsOf, type ShownAmendment, shownAmendment } from "./read-amendments.ts"

export type ThreadRow = typeof remarkThread.$inferSelect
export type RemarkRow = typeof remark.$inferSelect

interface Person extends Named {
  college: College
}

interface ShownRemark {
  id: string
  author: Person | null
  /** Empty once it was taken away. */
  words: string
  at: string
  isEdited: boolean
  isRemoved: boolean
  /** The members that it names. */
  mentioned: Named[]
  revision: number
}

export interface ShownThread {
  id: string
  target: RemarkTarget
  openedAt: string
  /** The college of who opened it. */
  college: College | null
  assignedTo: Person | null
  resolved: { by: Person | null; at: string } | null
  /** Other words that it proposes, and what was decided of them. */
  amendment: ShownAmendment | null
  messages: ShownRemark[]
}

export interface ShownRemarks {
  threads: ShownThread[]
  /** Whom a thread may be given to, and a message may name: the members of the team. */
  people: Person[]
}

/**
 * The threads of a reco, as they were opened, with all that was said in them.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readRemarks({ database }: House, actor: Actor, recoId: RecoId): Promise<ShownRemarks> {
  await authoriseReco(database, actor, "reco.read", recoId)
  const threads = await database
    .select()
    .from(remarkThread)
    .where(eq(remarkThread.recoId, recoId))
    .orderBy(asc(remarkThread.openedAt), asc(remarkThread.id))
  const team = (await teamOf(database, recoId)).filter(({ active }) => active)
  return {
    threads: await showThreads(database, threads),
    people: team.map(({ id, name, college }) => ({ id, name, college }))
  }
}

/** Threads as people see them. */
export async function showThreads(database: Database, threads: readonly ThreadRow[]): Promise<ShownThread[]> {
  if (threads.length === 0) return []
  const ids = threads.map(({ id }) => id)
  const messages = await database
    .select()
    .from(remark)
    .where(inArray(remark.threadId, ids))
    .orderBy(asc(remark.at), asc(remark.id))
  const mentions = await database
    .select({ remarkId: remarkMention.remarkId, id: user.id, name: user.name })
    .from(remarkMention)
    .innerJoin(remark, eq(remark.id, remarkMention.remarkId))
    .innerJoin(user, eq(user.id, remarkMention.memberId))
    .where(inArray(remark.threadId, ids))
  const amendments = await amendmentsOf(database, ids)
  const deciders = [...amendments.values()].map(({ row }) => row.decidedBy)
  const people = await peopleOf(database, threads, messages, deciders)
  const mentionsOf = Map.groupBy(mentions, ({ remarkId }) => remarkId)
  const messagesOf = Map.groupBy(messages, ({ threadId }) => threadId)
  const person = (id: MemberId | null): Person | null => (id && people.get(id)) ?? null
  return threads.map((thread) => ({
    id: thread.id,
    target: targetOf(thread),
    openedAt: thread.openedAt.toISOString(),
    college: person(thread.openedBy)?.college ?? null,
    assignedTo: person(thread.assignedTo),
    resolved: thread.resolvedAt && { by: person(thread.resolvedBy), at: thread.resolvedAt.toISOString() },
    amendment: shownAmendment(amendments.get(thread.id), person),
    messages: (messagesOf.get(thread.id) ?? []).map((row) => ({
      id: row.id,
      author: person(row.authorId),
      words: row.words,
      at: row.at.toISOString(),
      isEdited: row.editedAt !== null,
      isRemoved: row.removedAt !== null,
      mentioned: (mentionsOf.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
      revision: row.revision
    }))
  }))
}

async function peopleOf(
  database: Database,
  threads: readonly ThreadRow[],
  messages: readonly RemarkRow[],
  deciders: readonly (MemberId | null)[]
): Promise<Map<MemberId, Person>> {
  const ids = [
    ...threads.flatMap(({ openedBy, assignedTo, resolvedBy }) => [openedBy, assignedTo, resolvedBy]),
    ...messages.map(({ authorId }) => authorId),
    ...deciders
  ].filter((id) => id !== null)
  const rows = await database
    .select({ id: user.id, name: user.name, college: user.college })
    .from(user)
    .where(inArray(user.id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, row]))
}

function targetOf({ subject, documentId, section, item, quote, anchorFrom, anchorTo }: ThreadRow): RemarkTarget {
  const place = { documentId: documentId ?? ("" as DocumentId), section }
  const id = item ?? ""
  switch (subject) {
    case "words":
      return {
        kind: subject,
        ...place,
        quote,
        anchor: anchorFrom === null || anchorTo === null ? null : { from: anchorFrom, to: anchorTo }
      }
    case "piece":
      return { kind: subject, ...place, id, quote }
    case "outcome":
    case "source":
      return { kind: subject, id }
    case "reco":
      return { kind: subject }
  }
}

/**
 * One thread of a reco.
 * @throws AppError `not-found`: there is none, or it is another reco's.
 */
export async function threadOf(database: Database, recoId: RecoId, id: string): Promise<ThreadRow> {
  const [found] = await database.select().from(remarkThread).where(eq(remarkThread.id, id))
  if (found?.recoId !== recoId) throw new AppError("not-found")
  return found
}

/** One thread, read again. */
export async function shownThread(database: Database, recoId: RecoId, id: string): Promise<ShownThread> {
  const [shown] = await showThreads(database, [await threadOf(database, recoId, id)])
  if (!shown) throw new AppError("not-found")
  return shown
}
