import type { MemberId } from "@recos/schemas/ids"
import { mailDue } from "@recos/schemas/notices/mail-due"
import type { NoticeKind, Pace } from "@recos/schemas/notices/notice"
import type { Member } from "@recos/schemas/people/member"
import { and, asc, eq, isNull } from "drizzle-orm"
import { earlier, startWork, type Worker } from "../background-work.ts"
import type { House } from "../house.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { speechOf } from "../messages/speech.ts"
import { pacesOf } from "../notices/paces.ts"
import { unsubscribeLink } from "../notices/unsubscribe.ts"
import { withWayOut } from "../notices/way-out.ts"
import { readMember } from "../people/read-member.ts"
import { commit, guarded, type Write, wasFirst } from "../storage/commit.ts"
import { notice } from "../storage/tables/notices.ts"
import { digestText } from "./digest-text.ts"
import { type NoticeRow, readNotices, type ShownNotice } from "./read-notices.ts"

/** Writes to members what happened that concerns them, at the pace that each has chosen. */
export function startNoticeMails(house: House): Worker {
  return startWork(house, { failure: "notices-failed", run: (isStopped) => writeDueMails(house, isStopped) })
}

/**
 * Puts in the outbox the mails that are due, one for each member. A mail and that its notices are told are one batch, guarded on each
 * of them: of two servers, or of two starts, one writes it.
 * @returns when to look again; null where nothing waits
 * @throws AggregateError once the others are written, where mails of some members could not be
 */
export async function writeDueMails(house: House, isStopped: () => boolean = () => false): Promise<Date | null> {
  const { database } = house
  const rows = await database.select().from(notice).where(isNull(notice.settledAt)).orderBy(asc(notice.at))
  const byMember = Map.groupBy(rows, ({ memberId }) => memberId)
  const paces = await pacesOf(database, [...byMember.keys()])
  let next: Date | null = null
  const failures: unknown[] = []
  for (const [memberId, own] of byMember) {
    if (isStopped()) break
    const { ready, later } = sorted(own, paces(memberId), house.now())
    next = earlier(next, later)
    try {
      if (ready.length > 0) await writeMail(house, memberId, ready)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "some notices could not be written")
  return next
}

/** What is to be told or let go now, and when the first of the rest is due. What is wanted at once goes with what is due at once. */
function sorted(rows: readonly NoticeRow[], paces: Record<NoticeKind, Pace>, now: Date) {
  const dueOf = ({ at, kind }: NoticeRow) => mailDue(at, paces[kind])
  const isDue = (row: NoticeRow) => {
    const due = dueOf(row)
    return due === null || due <= now
  }
  const atOnce = ({ kind }: NoticeRow) => paces[kind] === "at-once"
  const isAtOnceDue = rows.some((row) => atOnce(row) && isDue(row))
  const ready = rows.filter((row) => isDue(row) || (isAtOnceDue && atOnce(row)))
  const rest = rows.filter((row) => !ready.includes(row))
  return { ready, later: rest.map(dueOf).reduce<Date | null>(earlier, null) }
}

async function writeMail(house: House, memberId: MemberId, ready: readonly NoticeRow[]): Promise<void> {
  const member = await readMember(house.database, memberId)
  const told = member ? await stillToTell(house, member, ready) : []
  const settled = ready.map(({ id }) =>
    guarded(
      house.database
        .update(notice)
        .set({ settledAt: house.now() })
        .where(and(eq(notice.id, id), isNull(notice.settledAt)))
    )
  )
  const mail = member && told.length > 0 ? [mailOf(house, member, told)] : []
  // Not first: another server has written it.
  await wasFirst(commit(house, [...settled, ...mail]))
}

/** What the member has neither seen nor dealt with, wants to be written of, and may read as their rights are now. */
async function stillToTell(house: House, member: Member, rows: readonly NoticeRow[]): Promise<ShownNotice[]> {
  const paces = (await pacesOf(house.database, [member.id]))(member.id)
  const wanted = rows.filter(({ seenAt, kind }) => seenAt === null && paces[kind] !== "never")
  const told = (await readNotices(house, member, wanted)).filter(({ isDealtWith }) => !isDealtWith)
  const isLast = (one: ShownNotice, place: number) =>
    !told.slice(place + 1).some((later) => later.recoId === one.recoId && sameMatter(one, later))
  return told.filter(isLast)
}

/** Of the steps of a reco, of what it asks, and of one thread in one respect, the last alone is told. */
const sameMatter = (one: ShownNotice, later: ShownNotice): boolean =>
  one.kind === later.kind && one.threadId === later.threadId

function mailOf(house: House, member: Member, told: readonly ShownNotice[]): Write {
  const speech = speechOf(member.languages)
  const kinds = [...new Set(told.map(({ kind }) => kind))]
  const { subject, text } = digestText(house.config, speech, told)
  const ends = kinds.map((kind) => ({ kind, link: unsubscribeLink(house, member.id, [kind]) }))
  return queueMail(house, {
    to: member.email,
    subject,
    text: withWayOut(house, speech, text, ends),
    unsubscribe: unsubscribeLink(house, member.id, kinds)
  })
}
