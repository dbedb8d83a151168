import type { DocumentId } from "@recos/schemas/ids"
import { and, asc, desc, eq, gt, isNotNull, lte } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { writingSession, writingSessionState } from "../storage/tables/history.ts"

interface Moment {
  documentId: DocumentId
  generation: string
  throughSeq: number
}

/** What must be replayed to have the text at the end of a session: the last whole state, and what each session since has changed. */
export async function chainOf(database: Database, { documentId, generation, throughSeq }: Moment): Promise<Buffer[]> {
  const ofText = and(
    eq(writingSession.documentId, documentId),
    eq(writingSession.generation, generation),
    lte(writingSession.throughSeq, throughSeq)
  )
  const [start] = await database
    .select({ throughSeq: writingSessionState.throughSeq, whole: writingSessionState.whole })
    .from(writingSessionState)
    .innerJoin(writingSession, eq(writingSession.throughSeq, writingSessionState.throughSeq))
    .where(and(ofText, isNotNull(writingSessionState.whole)))
    .orderBy(desc(writingSession.throughSeq))
    .limit(1)
  const since = await database
    .select({ delta: writingSessionState.delta })
    .from(writingSessionState)
    .innerJoin(writingSession, eq(writingSession.throughSeq, writingSessionState.throughSeq))
    .where(and(ofText, start ? gt(writingSession.throughSeq, start.throughSeq) : undefined))
    .orderBy(asc(writingSession.throughSeq))
  return [...(start?.whole ? [start.whole] : []), ...since.map(({ delta }) => delta)]
}
