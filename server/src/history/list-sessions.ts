import type { TextDeed } from "@recos/schemas/history/text-deeds"
import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { College, Language, SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { and, asc, desc, eq, inArray, lt } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import type { Database } from "../storage/database.ts"
import { after, type Page, pageOf, placeOf } from "../storage/page.ts"
import { user } from "../storage/tables/accounts.ts"
import { documentUpdate } from "../storage/tables/documents.ts"
import { documentPast, namedMoment, writingSession, writingSessionAuthor } from "../storage/tables/history.ts"
import { textIn } from "./text-in.ts"

export const historyPage = z.object({ after })

const seqPlace = z.tuple([z.number().int().positive()])
const SESSIONS = 30

interface Author {
  name: string
  college: College
}

/** A session of work, as people read it. */
interface SessionLine {
  throughSeq: number
  /** The session before it in the same text; null for the first, and for the first of a text that was begun anew. */
  previous: number | null
  beganAt: string
  endedAt: string
  deed: TextDeed | null
  authors: Author[]
  /** Null where words could not be counted. */
  words: { added: number; removed: number } | null
  sections: SectionKind[]
  /** The name that its end was given, and by whom. */
  name: { words: string; by: string | null } | null
}

/** The sessions of a text, the latest first; `open`, the one that may still be gone on with, on the first page. */
export interface History extends Page<SessionLine> {
  open: { beganAt: string; lastAt: string; authors: Author[] } | null
}

/**
 * The history of one text of a reco, a page at a time.
 * @throws AppError `not-found`, `forbidden`, `bad-input` for a page that is not ours.
 */
export async function readHistory(
  { database }: House,
  actor: Actor,
  { recoId, language }: { recoId: RecoId; language: Language },
  asked: z.infer<typeof historyPage>
): Promise<History> {
  await authoriseReco(database, actor, "reco.read", recoId)
  const documentId = await textIn(database, recoId, language)
  const from = placeOf(seqPlace, asked.after)
  const rows = await database
    .select({ session: writingSession, name: namedMoment.name, namedBy: user.name })
    .from(writingSession)
    .leftJoin(namedMoment, eq(namedMoment.throughSeq, writingSession.throughSeq))
    .leftJoin(user, eq(user.id, namedMoment.memberId))
    .where(and(eq(writingSession.documentId, documentId), from ? lt(writingSession.throughSeq, from[0]) : undefined))
    .orderBy(desc(writingSession.throughSeq))
    .limit(SESSIONS + 1)
  const page = pageOf(rows, ({ session }) => [session.throughSeq], SESSIONS)
  const authors = await authorsOf(
    database,
    page.items.map(({ session }) => session.throughSeq)
  )
  return {
    next: page.next,
    items: page.items.map(({ session, name, namedBy }, place) => ({
      throughSeq: session.throughSeq,
      previous: before(session, rows[place + 1]?.session),
      beganAt: session.beganAt.toISOString(),
      endedAt: session.endedAt.toISOString(),
      deed: session.deed,
      authors: authors.get(session.throughSeq) ?? [],
      words:
        session.wordsAdded === null || session.wordsRemoved === null
          ? null
          : { added: session.wordsAdded, removed: session.wordsRemoved },
      sections: session.sections,
      name: name === null ? null : { words: name, by: namedBy }
    })),
    open: from ? null : await openSession(database, documentId)
  }
}

type SessionRow = typeof writingSession.$inferSelect

const before = (session: SessionRow, older: SessionRow | undefined): number | null =>
  older?.generation === session.generation ? older.throughSeq : null

async function authorsOf(database: Database, sessions: number[]): Promise<Map<number, Author[]>> {
  if (sessions.length === 0) return new Map()
  const rows = await database
    .select({ session: writingSessionAuthor.throughSeq, name: user.name, college: user.college })
    .from(writingSessionAuthor)
    .innerJoin(user, eq(user.id, writingSessionAuthor.memberId))
    .where(inArray(writingSessionAuthor.throughSeq, sessions))
    .orderBy(asc(writingSessionAuthor.place))
  return Map.groupBy(rows, ({ session }) => session) satisfies Map<number, Author[]>
}

/** What was written since the last session that is over: it is in the log, or waits to be digested. */
async function openSession(database: Database, documentId: DocumentId): Promise<History["open"]> {
  const rows = []
  for (const table of [documentPast, documentUpdate]) {
    const found = await database
      .select({ at: table.at, memberId: table.memberId, name: user.name, college: user.college })
      .from(table)
      .leftJoin(user, eq(user.id, table.memberId))
      .where(eq(table.documentId, documentId))
      .orderBy(asc(table.seq))
    rows.push(...found)
  }
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return null
  const authors = new Map<string, Author>()
  for (const { memberId, name, college } of rows) {
    if (memberId && name !== null && college !== null) authors.set(memberId, { name, college })
  }
  return { beganAt: first.at.toISOString(), lastAt: last.at.toISOString(), authors: [...authors.values()] }
}
