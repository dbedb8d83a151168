import type { MemberId } from "@recos/schemas/ids"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { type SQL, sql } from "drizzle-orm"
import type { Database } from "./database.ts"
import { hasManyOfStatus, hasManySeats } from "./seats.ts"
import type { FoundText, TextSearch } from "./text-search.ts"

/**
 * SQLite's full-text index `document_search`, which its own triggers keep with `document_words`. Only the words go into it,
 * not where they stand: the index cannot give a text back. `cross join` keeps the order of the tables: hits first, the last written
 * at the head, and no further than a page.
 */
export const searchWithFts5 =
  (database: Database): TextSearch =>
  async ({ words, inTeamOf, status, before, most }) => {
    if (words.length === 0) return []
    // Words hold letters and digits alone: nothing of them can be read as an operator.
    const query = words.map((word) => `"${word}"*`).join(" ")
    return database.all<FoundText>(sql`
      select words.place as place, words.document_id as "documentId", document.reco_id as "recoId"
      from document_search
      cross join document_words words on words.place = document_search.rowid
      cross join document on document.id = words.document_id
      where document_search match ${query}${before === null ? sql`` : sql` and document_search.rowid < ${before}`}
        ${inTeamOf === null ? sql`` : await ofTeams(database, inTeamOf)}
        ${status === null ? sql`` : await ofStatus(database, status)}
      order by document_search.rowid desc
      limit ${most}`)
  }

/**
 * Many seats are asked for at each hit, few are gathered before. The plus keeps SQLite from asking the index once for each text of
 * the member: it walks what was found instead.
 */
const ofTeams = async (database: Database, memberId: MemberId): Promise<SQL> =>
  (await hasManySeats(database, memberId))
    ? sql`
  and (
    select seat.reco_id from team_member seat where seat.reco_id = document.reco_id and seat.member_id = ${memberId}
  ) is not null`
    : sql`
  and +document_search.rowid in (
    select words.place
    from team_member
    join document on document.reco_id = team_member.reco_id
    join document_words words on words.document_id = document.id
    where team_member.member_id = ${memberId})`

const ofStatus = async (database: Database, status: RecoStatus): Promise<SQL> =>
  (await hasManyOfStatus(database, status))
    ? sql`
  and (select reco.id from reco where reco.id = document.reco_id and reco.status = ${status}) is not null`
    : sql`
  and +document_search.rowid in (
    select words.place
    from reco
    join document on document.reco_id = reco.id
    join document_words words on words.document_id = document.id
    where reco.status = ${status})`
