import { type Member, member } from "@recos/schemas/people/member"
import { eq, sql } from "drizzle-orm"
import type { z } from "zod"
import type { House } from "../house.ts"
import { commit } from "../storage/commit.ts"
import { namedAs } from "../storage/name-search.ts"
import { user } from "../storage/tables/accounts.ts"

export const ownDetails = member.pick({ name: true, background: true, languages: true }).partial()

/** Changes what a member says of herself or himself. The college and the role are not among it. */
export async function updateSelf(house: House, actor: Member, details: z.infer<typeof ownDetails>): Promise<Member> {
  await commit(house.database, [
    house.database
      .update(user)
      .set({
        ...details,
        ...(details.name !== undefined && namedAs(details.name)),
        updatedAt: house.now(),
        revision: sql`${user.revision} + 1`
      })
      .where(eq(user.id, actor.id))
  ])
  house.rooms.recheckMember(actor.id)
  return { ...actor, ...details }
}
