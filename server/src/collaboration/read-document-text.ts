import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { contentChange } from "../recos/reco-guards.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { branch } from "../storage/tables/branches.ts"
import { document } from "../storage/tables/documents.ts"
import { beginAnew } from "./begin-anew.ts"
import { mayReadBranch } from "./branch-rights.ts"
import { lastReadable } from "./last-readable.ts"

export interface DocumentText {
  recoId: RecoId
  language: Language
  generation: string
  /** Null when what is stored cannot be read: it is kept whole. */
  document: DocumentJson | null
  /** Of a text that cannot be read: when it last could, and how many changes came after; null when its log has no such state. */
  wayBack: { at: string; later: number } | null
}

/**
 * Reads the text of a document for a member, with what is needed to join its room.
 * @throws AppError `not-found`, or `forbidden` with the refusal of the permissions.
 */
export async function readDocumentText(house: House, actor: Actor, documentId: DocumentId): Promise<DocumentText> {
  const [found] = await house.database.select().from(document).where(eq(document.id, documentId))
  if (!found) throw new AppError("not-found")
  await authoriseReco(house.database, actor, "reco.read", found.recoId)
  await mustSeeBranch(house.database, actor, documentId)
  const { recoId, language, generation } = found
  const stored = await house.rooms.read(documentId)
  const last = stored ? null : await lastReadable(house.database, documentId)
  return {
    recoId,
    language,
    generation,
    document: stored,
    wayBack: last && { at: last.at.toISOString(), later: last.later }
  }
}

/** @throws AppError `forbidden`: the text of a branch that others still write. */
async function mustSeeBranch(database: Database, actor: Actor, documentId: DocumentId): Promise<void> {
  const [found] = await database.select().from(branch).where(eq(branch.documentId, documentId))
  if (found && !mayReadBranch(found, actor.id)) throw new AppError("forbidden", { refusal: "not-author" })
}

/**
 * Takes a text that cannot be read back to what it was when it last could, as a new generation of its document; what could not be read
 * is set aside whole.
 * @throws AppError `not-found`, `forbidden`, `conflict` (it can be read; its log has no readable state; somebody was first).
 */
export async function takeBackText(house: House, actor: Actor, documentId: DocumentId): Promise<void> {
  const [found] = await house.database.select().from(document).where(eq(document.id, documentId))
  if (!found) throw new AppError("not-found")
  if (found.branch !== "") throw new AppError("conflict", { reason: "text-not-broken" })
  const { recoId, generation, language } = found
  const { reco } = await authoriseReco(house.database, actor, "reco.write", recoId)
  const last = (await house.rooms.read(documentId)) ? null : await lastReadable(house.database, documentId)
  if (!last) throw new AppError("conflict", { reason: "text-not-broken" })
  await commit(house, [
    contentChange(house, reco, { part: "text" }),
    ...(await beginAnew(house, { documentId, generation, memberId: actor.id, state: last.state })),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "text.taken-back",
      detail: { language, to: last.at.toISOString(), later: last.later }
    })
  ])
  await house.rooms.forget(documentId)
}
