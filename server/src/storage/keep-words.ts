import type { DocumentId } from "@recos/schemas/ids"
import { foldedWords } from "@recos/schemas/text/fold"
import { eq } from "drizzle-orm"
import type { Write } from "./commit.ts"
import type { Database } from "./database.ts"
import { documentWords } from "./tables/documents.ts"

/** A text as lists and search know it. */
export interface Words {
  title: string
  plainText: string
}

/** The writes that put the words of a document where searches find them, in place of those it had; its title goes with its row. */
export function keepWords(database: Database, documentId: DocumentId, { title, plainText }: Words): Write[] {
  const folded = foldedWords(`${title} ${plainText}`).join(" ")
  return [
    database.delete(documentWords).where(eq(documentWords.documentId, documentId)),
    database.insert(documentWords).values({ documentId, plainText, folded })
  ]
}
