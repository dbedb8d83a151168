import type { DocumentId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import type { Write } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { keepWords, type Words } from "../storage/keep-words.ts"
import { document } from "../storage/tables/documents.ts"

/** The writes that bring title and words of a document up to its text, for lists and search. */
export const writeWords = (database: Database, documentId: DocumentId, words: Words): Write[] => [
  database.update(document).set({ title: words.title }).where(eq(document.id, documentId)),
  ...keepWords(database, documentId, words)
]
