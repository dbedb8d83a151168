import type { Member } from "@recos/schemas/people/member"
import { and, eq, isNull } from "drizzle-orm"
import type { z } from "zod"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { refuseLookalike } from "../people/refuse-lookalike.ts"
import { commit, guarded } from "../storage/commit.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { invitation } from "../storage/tables/accounts.ts"
import { accountWrites, type personalDetails, refuseTakenEmail } from "./new-account.ts"
import { openInvitation } from "./open-invitation.ts"

const ATTEMPTS = 3

/**
 * Opens the invited person's account: invitation used up, account and journal row in one batch. Address, college and role
 * are those of the invitation, whatever the person sends.
 * @throws AppError `bad-input` (link-expired), `conflict` when the link was used at the same moment, the address is taken, or the name
 * could be taken for another member's (name-taken).
 */
export function acceptInvitation(
  house: House,
  token: string,
  details: z.infer<typeof personalDetails>
): Promise<Member> {
  return retryOnConflict(ATTEMPTS, () => acceptOnce(house, token, details))
}

async function acceptOnce(house: House, token: string, details: z.infer<typeof personalDetails>): Promise<Member> {
  const { id, email, college, role } = await openInvitation(house, token)
  await refuseTakenEmail(house.database, email)
  const unmoved = await refuseLookalike(house.database, details.name, null)
  const { password: _, ...shown } = details
  const account = await accountWrites(house, { ...details, email, college, role })
  await commit(house, [
    guarded(
      house.database
        .update(invitation)
        .set({ acceptedAt: house.now() })
        .where(and(eq(invitation.id, id), isNull(invitation.acceptedAt), unmoved))
    ),
    ...account.writes,
    journalRow(house, { memberId: account.id, event: "member.joined", detail: { email, college, role } })
  ])
  return { id: account.id, ...shown, email, college, role, active: true }
}
