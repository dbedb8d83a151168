import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { Database } from "../storage/database.ts"
import { document, isOwnText } from "../storage/tables/documents.ts"

/**
 * The text of a reco itself in one language.
 * @throws AppError `not-found`.
 */
export async function textIn(database: Database, recoId: RecoId, language: Language): Promise<DocumentId> {
  const [text] = await database
    .select({ id: document.id })
    .from(document)
    .where(and(eq(document.recoId, recoId), eq(document.language, language), isOwnText))
  if (!text) throw new AppError("not-found")
  return text.id
}
