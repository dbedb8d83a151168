import type { Actor, Member, MemberCard } from "@recos/schemas/people/member"
import { asc, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { user } from "../storage/tables/accounts.ts"
import { authorise } from "./authorise.ts"
import { memberToCard, rowToMember } from "./read-member.ts"

/**
 * The cooperative: whole members, past ones too, for administrators; the cards of active members for everybody else.
 * @throws AppError `forbidden`.
 */
export async function listMembers(house: House, actor: Actor): Promise<(Member | MemberCard)[]> {
  authorise(actor, "member.list")
  const all = house.database.select().from(user).orderBy(asc(user.name))
  if (actor.role === "administrator") return (await all).map(rowToMember)
  return (await all.where(eq(user.active, true))).map((row) => memberToCard(rowToMember(row)))
}
