import type { Actor } from "@recos/schemas/people/member"
import { and, eq, isNull } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { authorise } from "../people/authorise.ts"
import { commit, guarded } from "../storage/commit.ts"
import { invitation } from "../storage/tables/accounts.ts"

/**
 * Takes an invitation back: its link stops working.
 * @throws AppError `forbidden` (administrators only), `not-found`, `conflict` when it was accepted meanwhile.
 */
export async function revokeInvitation(house: House, actor: Actor, id: string): Promise<void> {
  authorise(actor, "member.invite")
  const open = and(eq(invitation.id, id), isNull(invitation.acceptedAt))
  const [found] = await house.database.select({ email: invitation.email }).from(invitation).where(open)
  if (!found) throw new AppError("not-found")
  await commit(house.database, [
    guarded(house.database.delete(invitation).where(open)),
    journalRow(house, { memberId: actor.id, event: "member.uninvited", detail: { email: found.email } })
  ])
}
