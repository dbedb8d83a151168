import type { MemberId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { mails } from "../messages/mails.ts"
import { speechOf } from "../messages/speech.ts"
import { commit } from "../storage/commit.ts"
import { user } from "../storage/tables/accounts.ts"
import { workspaceLink } from "./workspace-link.ts"

/**
 * Queues the mail with a sign-in link, for a known and active member only.
 * The link opens a page that asks for one click: mail scanners follow links, and this one works once.
 */
export async function sendSignInLink(house: House, email: string, token: string): Promise<void> {
  const [found] = await house.database.select().from(user).where(eq(user.email, email.toLowerCase()))
  if (!found?.active) return
  const mail = mails[speechOf(found.languages)].signIn(found.name, workspaceLink(house.config, "connexion", token))
  await commit(house, [queueMail(house, { to: found.email, ...mail })])
}

/** Queues the mail that lets a member choose a new password. */
export async function sendPasswordReset(house: House, memberId: MemberId, token: string): Promise<void> {
  const [found] = await house.database.select().from(user).where(eq(user.id, memberId))
  if (!found?.active) return
  const link = workspaceLink(house.config, "mot-de-passe", token)
  await commit(house, [
    queueMail(house, { to: found.email, ...mails[speechOf(found.languages)].reset(found.name, link) })
  ])
}
