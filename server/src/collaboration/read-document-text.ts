import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { document } from "../storage/tables/documents.ts"

export interface DocumentText {
  recoId: RecoId
  language: Language
  generation: string
  document: DocumentJson
}

/**
 * Reads the text of a document for a member, with what is needed to join its room.
 * @throws AppError `not-found`, or `forbidden` with the refusal of the permissions.
 */
export async function readDocumentText(house: House, actor: Actor, documentId: DocumentId): Promise<DocumentText> {
  const [found] = await house.database.select().from(document).where(eq(document.id, documentId))
  if (!found) throw new AppError("not-found")
  await authoriseReco(house.database, actor, "reco.read", found.recoId)
  const { recoId, language, generation } = found
  return { recoId, language, generation, document: await house.rooms.read(documentId) }
}
