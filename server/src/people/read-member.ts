import type { MemberId } from "@recos/schemas/ids"
import type { Member, MemberCard } from "@recos/schemas/people/member"
import { eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"

type UserRow = typeof user.$inferSelect

/** The member that a row of the accounts describes. */
export function rowToMember(row: UserRow): Member {
  const { id, name, email, college, background, role, languages, active } = row
  return { id, name, email, college, background, role, languages, active }
}

/** What other members see. */
export function memberToCard({ id, name, college, background }: Member): MemberCard {
  return { id, name, college, background }
}

/** A member by id, or null. */
export async function readMember(database: Database, id: MemberId): Promise<Member | null> {
  const [row] = await database.select().from(user).where(eq(user.id, id))
  return row ? rowToMember(row) : null
}
