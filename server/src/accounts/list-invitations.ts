import type { Actor } from "@recos/schemas/people/member"
import { desc, isNull } from "drizzle-orm"
import type { House } from "../house.ts"
import { authorise } from "../people/authorise.ts"
import { invitation } from "../storage/tables/accounts.ts"

/**
 * The invitations that nobody has accepted yet, latest first; the expired ones are there too, to be sent again.
 * @throws AppError `forbidden` (administrators only).
 */
export async function listInvitations(house: House, actor: Actor) {
  authorise(actor, "member.invite")
  const rows = await house.database
    .select()
    .from(invitation)
    .where(isNull(invitation.acceptedAt))
    .orderBy(desc(invitation.createdAt))
  return rows.map(({ id, email, college, role, createdAt, expiresAt }) => ({
    id,
    email,
    college,
    role,
    createdAt,
    expiresAt,
    expired: expiresAt <= house.now()
  }))
}
