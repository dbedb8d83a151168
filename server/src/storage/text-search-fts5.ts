import { type SQL, sql } from "drizzle-orm"
import type { Database } from "./database.ts"
import type { FoundText, TextSearch } from "./text-search.ts"

/**
 * SQLite's full-text index `document_search`, which its own triggers keep with `document_words`. Only the words go into it,
 * not where they stand: the index cannot give a text back.
 */
export const searchWithFts5 =
  (database: Database): TextSearch =>
  async ({ words, inTeamOf, before, most }) => {
    if (words.length === 0) return []
    // Words hold letters and digits alone: nothing of them can be read as an operator.
    const query = words.map((word) => `"${word}"*`).join(" ")
    return database.all<FoundText>(sql`
      select words.place as place, words.document_id as "documentId", document.reco_id as "recoId"
      from document_search
      join document_words words on words.place = document_search.rowid
      join document on document.id = words.document_id
      where document_search match ${query}${before === null ? sql`` : sql` and document_search.rowid < ${before}`}
        ${inTeamOf === null ? sql`` : ofTeams(inTeamOf)}
      order by document_search.rowid desc
      limit ${most}`)
  }

/** The plus keeps SQLite from asking the index once for each text of the member: it walks what was found instead. */
const ofTeams = (memberId: string): SQL => sql`
  and +document_search.rowid in (
    select words.place
    from team_member
    join document on document.reco_id = team_member.reco_id
    join document_words words on words.document_id = document.id
    where team_member.member_id = ${memberId})`
