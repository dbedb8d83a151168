import { groupUpdates } from "@recos/schemas/history/group-updates"
import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import { and, asc, eq, inArray } from "drizzle-orm"
import type { House } from "../house.ts"
import type { Change } from "../storage/changes.ts"
import { commit, guarded, telling, type Write, wasFirst } from "../storage/commit.ts"
import { isUnclaimed, leaseOf, NO_LEASE, underLease } from "../storage/lease.ts"
import { document } from "../storage/tables/documents.ts"
import {
  documentHistory,
  documentPast,
  namedMoment,
  writingSession,
  writingSessionAuthor,
  writingSessionState
} from "../storage/tables/history.ts"
import { version } from "../storage/tables/versions.ts"
import type { DigestedSession } from "./digest.ts"
import { digestAside } from "./digest-apart.ts"
import { chainOf } from "./moment-chain.ts"

type PastRow = typeof documentPast.$inferSelect

/** Changes read at once, and sessions written at once: what is more is taken in the next turn. */
const MOST_ROWS = 25_000
const MOST_SESSIONS = 40

/**
 * Writes the sessions that are over on one text, as the only server that does. Each batch takes the changes out of what waits and puts the
 * sessions in their place: a crash between two leaves no change in neither.
 * @returns when the session that is still open will be over; null when none is, or when another server is at it.
 */
export async function digestDocument(house: House, documentId: DocumentId): Promise<Date | null> {
  const { database } = house
  const mine = and(eq(documentHistory.documentId, documentId), eq(documentHistory.claimedBy, house.node))
  const claim = guarded(
    database
      .update(documentHistory)
      .set(leaseOf(house))
      .where(and(eq(documentHistory.documentId, documentId), isUnclaimed(documentHistory, house.now())))
  )
  if (!(await wasFirst(commit(house, [claim])))) return null
  const renewal = () => guarded(database.update(documentHistory).set(leaseOf(house)).where(mine))
  try {
    return await underLease(house, renewal, async (lost) => {
      for (;;) {
        const { writes, closesAt, isMore } = await nextSessions(house, documentId)
        if (lost.aborted || writes.length === 0) return closesAt
        if (!(await wasFirst(commit(house, [renewal(), ...writes])))) return null
        if (!isMore) return closesAt
      }
    })
  } finally {
    await commit(house, [database.update(documentHistory).set(NO_LEASE).where(mine)])
  }
}

async function nextSessions(
  house: House,
  documentId: DocumentId
): Promise<{ writes: Write[]; closesAt: Date | null; isMore: boolean }> {
  const { database } = house
  const waiting = await database
    .select()
    .from(documentPast)
    .where(eq(documentPast.documentId, documentId))
    .orderBy(asc(documentPast.seq))
    .limit(MOST_ROWS)
  const generation = waiting[0]?.generation
  if (generation === undefined) return { writes: [], closesAt: null, isMore: false }
  const rows = waiting.filter((row) => row.generation === generation)
  const { recoId, ...cuts } = await cutsOf(house, documentId)
  const { sessions, closesAt } = groupUpdates(rows, { now: house.now(), cuts })
  const some = sessions.slice(0, MOST_SESSIONS)
  const before = await chainOf(database, { documentId, generation, throughSeq: rows[0]?.seq ?? 0 })
  const digested = await digestOrLeaveUncounted(house, documentId, {
    chain: before,
    sessions: some.map((session) => session.map(({ data }) => data))
  })
  const writes = some.flatMap((session, place) => writesOf(house, recoId, session, digested[place]))
  const isMore = sessions.length > some.length || rows.length < waiting.length || waiting.length === MOST_ROWS
  return { writes, closesAt, isMore }
}

/** Whose text it is, and what ends its sessions besides silence: versions that were frozen, moments that were named. */
async function cutsOf({ database }: House, documentId: DocumentId) {
  const [text] = await database.select({ recoId: document.recoId }).from(document).where(eq(document.id, documentId))
  const frozen = await database
    .select({ at: version.frozenAt })
    .from(version)
    .innerJoin(document, eq(document.recoId, version.recoId))
    .where(eq(document.id, documentId))
  const named = await database
    .select({ seq: namedMoment.throughSeq })
    .from(namedMoment)
    .where(eq(namedMoment.documentId, documentId))
  return { recoId: text?.recoId, frozenAt: frozen.map(({ at }) => at), named: named.map(({ seq }) => seq) }
}

/** Words that take too long to count are left uncounted, and said to be so: the moment itself is kept in any case. */
async function digestOrLeaveUncounted(
  house: House,
  documentId: DocumentId,
  asked: { chain: readonly Uint8Array[]; sessions: readonly (readonly Uint8Array[])[] }
): Promise<DigestedSession[]> {
  try {
    return await digestAside({ ...asked, counts: true })
  } catch (cause) {
    house.log.error("history.words-not-counted", cause, { documentId })
    return digestAside({ ...asked, counts: false })
  }
}

function writesOf(
  { database }: House,
  recoId: RecoId | undefined,
  session: readonly PastRow[],
  digested: DigestedSession | undefined
): Write[] {
  const [first, last] = [session[0], session.at(-1)]
  if (!first || !last || !digested) return []
  const { seq: throughSeq, documentId, generation } = last
  const { delta, whole, counted } = digested
  const authors = new Set(session.flatMap(({ memberId }): MemberId[] => (memberId ? [memberId] : [])))
  const tells: Change[] = recoId ? [{ of: "reco", id: recoId, part: "history" }] : []
  return [
    telling(
      database.insert(writingSession).values({
        throughSeq,
        documentId,
        generation,
        beganAt: first.at,
        endedAt: last.at,
        deed: last.deed,
        wordsAdded: counted?.added ?? null,
        wordsRemoved: counted?.removed ?? null,
        sections: counted?.sections ?? []
      }),
      ...tells
    ),
    database
      .insert(writingSessionState)
      .values({ throughSeq, delta: Buffer.from(delta), whole: whole && Buffer.from(whole) }),
    ...[...authors].map((memberId) => database.insert(writingSessionAuthor).values({ throughSeq, memberId })),
    ...inPieces(session.map(({ seq }) => seq)).map((seqs) =>
      database.delete(documentPast).where(inArray(documentPast.seq, seqs))
    )
  ]
}

/** An engine takes only so many values in one statement. */
const MOST_VALUES = 500
function inPieces(seqs: readonly number[]): number[][] {
  const pieces: number[][] = []
  for (let at = 0; at < seqs.length; at += MOST_VALUES) pieces.push(seqs.slice(at, at + MOST_VALUES))
  return pieces
}
