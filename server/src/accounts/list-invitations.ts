import type { Actor } from "@recos/schemas/people/member"
import { and, desc, eq, isNull, lt, lte, or } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../house.ts"
import { authorise } from "../people/authorise.ts"
import { after, PAGE, pageOf, placeOf } from "../storage/page.ts"
import { invitation } from "../storage/tables/accounts.ts"

export const invitationsPage = z.object({ after })

const invitationPlace = z.tuple([z.number().int(), z.string().max(64)])

/**
 * The invitations that nobody has accepted yet, latest first, a page at a time; the expired ones are there too, to be sent again.
 * @throws AppError `forbidden` (administrators only), `bad-input` for a page that is not ours.
 */
export async function listInvitations(house: House, actor: Actor, asked: z.infer<typeof invitationsPage>) {
  authorise(actor, "member.invite")
  const place = placeOf(invitationPlace, asked.after)
  const at = place && new Date(place[0])
  const rows = await house.database
    .select()
    .from(invitation)
    .where(
      and(
        isNull(invitation.acceptedAt),
        place && at
          ? and(
              lte(invitation.createdAt, at),
              or(lt(invitation.createdAt, at), and(eq(invitation.createdAt, at), lt(invitation.id, place[1])))
            )
          : undefined
      )
    )
    .orderBy(desc(invitation.createdAt), desc(invitation.id))
    .limit(PAGE + 1)
  const page = pageOf(rows, ({ createdAt, id }) => [createdAt.getTime(), id])
  return {
    ...page,
    items: page.items.map(({ id, email, college, role, createdAt, expiresAt }) => ({
      id,
      email,
      college,
      role,
      createdAt,
      expiresAt,
      expired: expiresAt <= house.now()
    }))
  }
}
