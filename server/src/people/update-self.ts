import { type Member, member } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import type { z } from "zod"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { commit, guarded, telling } from "../storage/commit.ts"
import { oneMore } from "../storage/expressions.ts"
import { namedAs } from "../storage/name-search.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { user } from "../storage/tables/accounts.ts"
import { contentNaming } from "./content-naming.ts"
import { refuseLookalike } from "./refuse-lookalike.ts"

export const ownDetails = member.pick({ name: true, background: true, languages: true }).partial()

const ATTEMPTS = 5

/**
 * Changes what a member says of herself or himself. The college and the role are not among it. A change of name is in the journal: what
 * was written before keeps its author.
 * @throws AppError `conflict` (name-taken) for a name that could be taken for another member's.
 */
export async function updateSelf(house: House, actor: Member, details: z.infer<typeof ownDetails>): Promise<Member> {
  await retryOnConflict(ATTEMPTS, () => updateOnce(house, actor, details))
  return { ...actor, ...details }
}

async function updateOnce(house: House, actor: Member, details: z.infer<typeof ownDetails>): Promise<void> {
  const { name } = details
  const isRenamed = name !== undefined && name !== actor.name
  const unmoved = isRenamed ? await refuseLookalike(house.database, name, actor.id) : undefined
  const change = house.database
    .update(user)
    .set({
      ...details,
      ...(name !== undefined && namedAs(name)),
      updatedAt: house.now(),
      revision: oneMore(user.revision)
    })
    .where(and(eq(user.id, actor.id), unmoved))
  await commit(house, [
    telling(guarded(change), { of: "rights-of", memberId: actor.id }),
    contentNaming(house, actor.id),
    ...(isRenamed
      ? [journalRow(house, { memberId: actor.id, event: "member.renamed", detail: { before: actor.name, name } })]
      : [])
  ])
}
