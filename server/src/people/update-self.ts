import { type Member, member } from "@recos/schemas/people/member"
import { eq } from "drizzle-orm"
import type { z } from "zod"
import type { House } from "../house.ts"
import { commit, telling } from "../storage/commit.ts"
import { oneMore } from "../storage/expressions.ts"
import { namedAs } from "../storage/name-search.ts"
import { user } from "../storage/tables/accounts.ts"
import { contentNaming } from "./content-naming.ts"

export const ownDetails = member.pick({ name: true, background: true, languages: true }).partial()

/** Changes what a member says of herself or himself. The college and the role are not among it. */
export async function updateSelf(house: House, actor: Member, details: z.infer<typeof ownDetails>): Promise<Member> {
  const change = house.database
    .update(user)
    .set({
      ...details,
      ...(details.name !== undefined && namedAs(details.name)),
      updatedAt: house.now(),
      revision: oneMore(user.revision)
    })
    .where(eq(user.id, actor.id))
  await commit(house, [telling(change, { of: "rights-of", memberId: actor.id }), contentNaming(house, actor.id)])
  return { ...actor, ...details }
}
