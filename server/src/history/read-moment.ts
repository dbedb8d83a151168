import type { RecoDocument } from "@recos/schemas/document/document"
import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { document, isOwnText } from "../storage/tables/documents.ts"
import { namedMoment, writingSession } from "../storage/tables/history.ts"
import { readAside } from "./digest-apart.ts"
import { chainOf } from "./moment-chain.ts"

/** The end of a session of work, of one text of a reco. */
export interface Moment {
  documentId: DocumentId
  language: Language
  generation: string
  throughSeq: number
  endedAt: Date
  name: string | null
}

/**
 * Which moment of this very reco a number names.
 * @throws AppError `not-found`.
 */
export async function findMoment({ database }: House, recoId: RecoId, throughSeq: number): Promise<Moment> {
  const [found] = await database
    .select({
      documentId: writingSession.documentId,
      language: document.language,
      generation: writingSession.generation,
      throughSeq: writingSession.throughSeq,
      endedAt: writingSession.endedAt,
      name: namedMoment.name
    })
    .from(writingSession)
    .innerJoin(document, eq(document.id, writingSession.documentId))
    .leftJoin(namedMoment, eq(namedMoment.throughSeq, writingSession.throughSeq))
    .where(and(eq(writingSession.throughSeq, throughSeq), eq(document.recoId, recoId), isOwnText))
  if (!found) throw new AppError("not-found")
  return found
}

/**
 * The text as it was at a moment.
 * @throws AppError `bad-document` when it does not fit the schema: it is told, never cut.
 */
export async function textOfMoment(house: House, moment: Moment): Promise<RecoDocument> {
  const text = await readAside(await chainOf(house.database, moment))
  if (!text) throw new AppError("bad-document")
  return text
}
