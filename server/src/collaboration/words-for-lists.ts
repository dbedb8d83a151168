import type { DocumentId } from "@recos/schemas/ids"
import type { Doc } from "yjs"
import type { Write } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { readWords } from "./document-text.ts"
import { writeWords } from "./write-words.ts"

/** Title and plain text of one document, which lists and search read: they catch up with the writing once in a while. */
export class WordsForLists {
  readonly #everyMilliseconds: number
  #writtenAt = 0
  #isStale = false

  constructor(everyMilliseconds: number) {
    this.#everyMilliseconds = everyMilliseconds
  }

  isDue(now: Date): boolean {
    return this.#isStale && now.getTime() - this.#writtenAt >= this.#everyMilliseconds
  }

  /** The text has changed. */
  goStale(): void {
    this.#isStale = true
  }

  /** What stands in the document is on disk for lists and search. */
  noteWritten(at: Date): void {
    this.#writtenAt = at.getTime()
    this.#isStale = false
  }
}

/** The writes that bring lists and search up to the text; none while it cannot be read. */
export function wordsWrites(database: Database, documentId: DocumentId, doc: Doc): Write[] {
  const words = readWords(doc)
  return words ? writeWords(database, documentId, words) : []
}
