import { type SQL, sql } from "drizzle-orm"
import type { Database } from "./database.ts"
import { user } from "./tables/accounts.ts"

const MARK = sql<string>`(select count(*) || ' ' || coalesce(sum(${user.revision}), 0) from ${user})`

/** A mark of all members as they are, which changes with each new member and each change of one. */
export async function membersMark(database: Database): Promise<string> {
  const [row] = await database.all<{ mark: string }>(sql`select ${MARK} as mark`)
  return row?.mark ?? ""
}

/** That nobody has come or changed since the mark was read: what is decided on all names holds. */
export const areMembersAsRead = (mark: string): SQL => sql`${MARK} = ${mark}`
