import type { MemberId } from "@recos/schemas/ids"
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
import { commit, type Write } from "../storage/commit.ts"
import { invitation } from "../storage/tables/accounts.ts"
import { emailAddress, refuseTakenEmail } from "./new-account.ts"
import { hashToken, newToken } from "./token.ts"
import { workspaceLink } from "./workspace-link.ts"

export const invitationRequest = z.object({ email: emailAddress, college, role: memberRole })

const INVITATION_MILLISECONDS = 7 * 24 * 3600 * 1000

/** Where an invitation went: by mail, or nowhere yet, since there is no mail server; then its link is for the one who invites to hand over. */
export type Invited = { id: string; sent: true } | { id: string; sent: false; link: string }

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
): Promise<Invited> {
  authorise(actor, "member.invite")
  await refuseTakenEmail(house.database, request.email)
  const { id, link, expiresAt, writes } = invitationWrites(house, request, actor.id)
  // In a demonstration the mailbox page shows what would leave.
  const leaves = house.config.smtpUrl !== null || house.config.demo
  if (!leaves) {
    await commit(house, writes)
    return { id, sent: false, link }
  }
  const inviter = await readMember(house.database, actor.id)
  const mail = mails[speech].invitation(inviter?.name ?? "Recos de la Coop", link, dateInFull(expiresAt, speech))
  await commit(house, [...writes, queueMail(house, { to: request.email, ...mail })])
  return { id, sent: true }
}

/**
 * The writes of an invitation and of its row in the journal, and its link, which is kept nowhere.
 * @param invitedBy null for whoever holds the machine itself
 */
export function invitationWrites(
  house: House,
  request: z.infer<typeof invitationRequest>,
  invitedBy: MemberId | null
): { id: string; link: string; expiresAt: Date; writes: Write[] } {
  const id = house.newId()
  const token = newToken()
  const createdAt = house.now()
  const expiresAt = new Date(createdAt.getTime() + INVITATION_MILLISECONDS)
  return {
    id,
    expiresAt,
    link: workspaceLink(house.config, "invitation", token),
    writes: [
      house.database.delete(invitation).where(and(eq(invitation.email, request.email), isNull(invitation.acceptedAt))),
      house.database
        .insert(invitation)
        .values({ id, tokenHash: hashToken(token), ...request, invitedBy, createdAt, expiresAt }),
      journalRow(house, { memberId: invitedBy, event: "member.invited", detail: { ...request } })
    ]
  }
}
