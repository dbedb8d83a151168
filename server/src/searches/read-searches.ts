import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { and, asc, desc, eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { unansweredSearch } from "../storage/tables/unanswered-searches.ts"

/** Which search: its words whatever their accents and capitals, in the language of the page. */
export interface SearchKey {
  language: Language
  folded: string
}

/** Whether a row is that search. */
export const isSearch = ({ language, folded }: SearchKey) =>
  and(eq(unansweredSearch.language, language), eq(unansweredSearch.folded, folded))

/** What readers have reported, the most asked first: `times`, and the last `month` as `2026-11`. At most `MOST_KEPT`. */
export const readSearches = (database: Database) =>
  database
    .select()
    .from(unansweredSearch)
    .orderBy(desc(unansweredSearch.times), desc(unansweredSearch.month), asc(unansweredSearch.folded))
