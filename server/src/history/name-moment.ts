import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { oneLine } from "@recos/schemas/text/typed-words"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq, gt, notExists } from "drizzle-orm"
import { z } from "zod"
import { foldDocument } from "../collaboration/fold-document.ts"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import type { Change } from "../storage/changes.ts"
import { commit, guarded, telling, type Write } from "../storage/commit.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { documentSnapshot } from "../storage/tables/documents.ts"
import { documentHistory, namedMoment, writingSession } from "../storage/tables/history.ts"
import { findMoment } from "./read-moment.ts"
import { textIn } from "./text-in.ts"

const LONGEST_NAME = 80
const ATTEMPTS = 3

export const momentName = z.strictObject({ name: oneLine(1, LONGEST_NAME) })

/**
 * Gives a name to the text as it is now, in one language: the session under way ends there, and this moment stays.
 * @throws AppError `not-found`, `forbidden`, `bad-document` when the text cannot be read.
 */
export async function namePresent(
  house: House,
  actor: Actor,
  { recoId, language }: { recoId: RecoId; language: Language },
  { name }: z.infer<typeof momentName>
): Promise<{ throughSeq: number }> {
  await authoriseReco(house.database, actor, "reco.write", recoId)
  const documentId = await textIn(house.database, recoId, language)
  return retryOnConflict(ATTEMPTS, async () => {
    const throughSeq = await lastChange(house, documentId)
    const row = { throughSeq, documentId, name, memberId: actor.id, at: house.now() }
    await commit(house, named(house, row, recoId))
    return { throughSeq }
  })
}

/**
 * Gives another name to a moment of the history, or its first.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function nameMoment(
  house: House,
  actor: Actor,
  { recoId, throughSeq }: { recoId: RecoId; throughSeq: number },
  { name }: z.infer<typeof momentName>
): Promise<void> {
  await authoriseReco(house.database, actor, "reco.write", recoId)
  const { documentId } = await findMoment(house, recoId, throughSeq)
  const row = { throughSeq, documentId, name, memberId: actor.id, at: house.now() }
  await commit(house, [
    telling(
      house.database.insert(namedMoment).values(row).onConflictDoUpdate({ target: namedMoment.throughSeq, set: row }),
      ...newsOf(recoId)
    )
  ])
}

/**
 * Takes the name of a moment away; the moment stays.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function unnameMoment(
  house: House,
  actor: Actor,
  { recoId, throughSeq }: { recoId: RecoId; throughSeq: number }
): Promise<void> {
  await authoriseReco(house.database, actor, "reco.write", recoId)
  await findMoment(house, recoId, throughSeq)
  await commit(house, [
    telling(house.database.delete(namedMoment).where(eq(namedMoment.throughSeq, throughSeq)), ...newsOf(recoId))
  ])
}

/** Pages hear of it, and the work that ends the session there. */
const newsOf = (recoId: RecoId): Change[] => [
  { of: "reco", id: recoId, part: "history" },
  { of: "work", worker: "history" }
]

/** The last change that is stored of a text, once its log is handed over. */
async function lastChange(house: House, documentId: DocumentId): Promise<number> {
  await foldDocument(house, documentId, house.now())
  const [folded] = await house.database
    .select({ throughSeq: documentSnapshot.throughSeq })
    .from(documentSnapshot)
    .where(eq(documentSnapshot.documentId, documentId))
  // A text that cannot be read is not folded.
  if (!folded) throw new AppError("bad-document")
  return folded.throughSeq
}

/** The writes that name a moment, as long as no session has gone past it: its text could not be shown any more. */
function named({ database }: House, row: typeof namedMoment.$inferSelect, recoId: RecoId): Write[] {
  const { documentId, throughSeq } = row
  const past = database
    .select({ throughSeq: writingSession.throughSeq })
    .from(writingSession)
    .where(and(eq(writingSession.documentId, documentId), gt(writingSession.throughSeq, throughSeq)))
  return [
    guarded(
      database
        .update(documentHistory)
        .set({ documentId })
        .where(and(eq(documentHistory.documentId, documentId), notExists(past)))
    ),
    telling(
      database.insert(namedMoment).values(row).onConflictDoUpdate({ target: namedMoment.throughSeq, set: row }),
      ...newsOf(recoId)
    )
  ]
}
