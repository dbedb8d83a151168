import type { Member } from "@recos/schemas/people/member"
import { and, eq, isNull } from "drizzle-orm"
import type { z } from "zod"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { commit, guarded } from "../storage/commit.ts"
import { invitation } from "../storage/tables/accounts.ts"
import { accountWrites, type personalDetails, refuseTakenEmail } from "./new-account.ts"
import { openInvitation } from "./open-invitation.ts"

/**
 * Opens the invited person's account: invitation used up, account and journal row in one batch. Address, college and role
 * are those of the invitation, whatever the person sends.
 * @throws AppError `bad-input` (link-expired), `conflict` when the link was used at the same moment or the address is taken.
 */
export async function acceptInvitation(
  house: House,
  token: string,
  details: z.infer<typeof personalDetails>
): Promise<Member> {
  const { id, email, college, role } = await openInvitation(house, token)
  await refuseTakenEmail(house.database, email)
  const { password: _, ...shown } = details
  const account = await accountWrites(house, { ...details, email, college, role })
  await commit(house.database, [
    guarded(
      house.database
        .update(invitation)
        .set({ acceptedAt: house.now() })
        .where(and(eq(invitation.id, id), isNull(invitation.acceptedAt)))
    ),
    ...account.writes,
    journalRow(house, { memberId: account.id, event: "member.joined", detail: { email, college, role } })
  ])
  return { id: account.id, ...shown, email, college, role, active: true }
}
