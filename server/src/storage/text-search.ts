import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import type { Database } from "./database.ts"
import { searchWithFts5 } from "./text-search-fts5.ts"

/** What is asked of the words of all drafts. */
interface AskedText {
  /** Folded, as `foldedWords` gives them; a text is found when each of them begins one of its words. */
  words: readonly string[]
  /** The member whose teams' recos alone are looked at; null for whoever may read them all. */
  inTeamOf: MemberId | null
  /** Only recos of this status; null for any. */
  status: RecoStatus | null
  /** Only texts whose words were written before this place; null from the last written on. */
  before: number | null
  most: number
}

/** A text that holds all the words; `place` is where it stands in the order of writing. */
export interface FoundText {
  place: number
  documentId: DocumentId
  recoId: RecoId
}

/**
 * A search by an index over `document_words`, the last written first. What PostgreSQL would do by a GIN index on
 * `to_tsvector('simple', folded)` and `word:*`, SQLite does by FTS5. Words are folded and cut by the house alone
 * (`foldedWords`), so that every engine finds the same.
 */
export type TextSearch = (asked: AskedText) => Promise<FoundText[]>

/** The search of this house's database. */
export const textSearch = (database: Database): TextSearch => searchWithFts5(database)
