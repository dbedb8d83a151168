import type { MemberId } from "@recos/schemas/ids"
import type { Member, MemberCard } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { teamMember } from "../storage/tables/recos.ts"
import { factorDemandOf } from "./factor-demand.ts"

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

/** A member by id, as they may act now, or null. */
export async function readMember(database: Database, id: MemberId): Promise<Member | null> {
  const [row] = await database.select().from(user).where(eq(user.id, id))
  if (!row) return null
  return { ...rowToMember(row), ...((await owesFactor(database, row)) && { owesFactor: true as const }) }
}

/**
 * Whether the house demands a second factor of a member who has none. A passkey alone does not do: the password beside it would still
 * open by itself.
 */
async function owesFactor(database: Database, { id, role, twoFactorEnabled }: UserRow): Promise<boolean> {
  if (twoFactorEnabled) return false
  const demand = await factorDemandOf(database)
  if (demand === "nobody") return false
  if (role === "administrator") return true
  if (demand === "administrators") return false
  const coordinates = and(eq(teamMember.memberId, id), eq(teamMember.role, "coordinator"))
  return (await database.select({ id: teamMember.recoId }).from(teamMember).where(coordinates).limit(1)).length > 0
}
