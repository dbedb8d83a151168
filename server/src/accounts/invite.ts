import type { Actor } from "@recos/schemas/people/member"
import { college, memberRole } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq, isNull } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { dateInFull } from "../messages/date-in-full.ts"
import { mails } from "../messages/mails.ts"
import type { Speech } from "../messages/speech.ts"
import { authorise } from "../people/authorise.ts"
import { readMember } from "../people/read-member.ts"
import { commit } from "../storage/commit.ts"
import { invitation } from "../storage/tables/accounts.ts"
import { emailAddress, refuseTakenEmail } from "./new-account.ts"
import { hashToken, newToken } from "./token.ts"
import { workspaceLink } from "./workspace-link.ts"

export const invitationRequest = z.object({ email: emailAddress, college, role: memberRole })

const INVITATION_MILLISECONDS = 7 * 24 * 3600 * 1000

/**
 * Invites a person by mail, in the language of the one who invites. Inviting the same address again sends a new link and
 * ends the one before.
 * @throws AppError `forbidden` (administrators only), `conflict` (email-taken).
 */
export async function invite(
  house: House,
  actor: Actor,
  request: z.infer<typeof invitationRequest>,
  speech: Speech
): Promise<{ id: string }> {
  authorise(actor, "member.invite")
  await refuseTakenEmail(house.database, request.email)
  const id = house.newId()
  const token = newToken()
  const createdAt = house.now()
  const expiresAt = new Date(createdAt.getTime() + INVITATION_MILLISECONDS)
  const inviter = await readMember(house.database, actor.id)
  const mail = mails[speech].invitation(
    inviter?.name ?? "Recos de la Coop",
    workspaceLink(house.config, "invitation", token),
    dateInFull(expiresAt, speech)
  )
  await commit(house.database, [
    house.database.delete(invitation).where(and(eq(invitation.email, request.email), isNull(invitation.acceptedAt))),
    house.database
      .insert(invitation)
      .values({ id, tokenHash: hashToken(token), ...request, invitedBy: actor.id, createdAt, expiresAt }),
    queueMail(house, { to: request.email, ...mail }),
    journalRow(house, { memberId: actor.id, event: "member.invited", detail: { ...request } })
  ])
  house.wake("mail")
  return { id }
}
