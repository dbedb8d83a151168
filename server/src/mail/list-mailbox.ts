import { desc } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { outbox } from "../storage/tables/mail.ts"

const LATEST = 100

/**
 * The mails of a demonstration that has no mail server, so that invitations and links can be tried.
 * @throws AppError `not-found` anywhere else: mails hold links that let people in.
 */
export async function listMailbox(house: House) {
  if (!house.config.demo || house.config.smtpUrl !== null) throw new AppError("not-found")
  return house.database
    .select({ id: outbox.id, to: outbox.to, subject: outbox.subject, text: outbox.text, at: outbox.createdAt })
    .from(outbox)
    .orderBy(desc(outbox.createdAt))
    .limit(LATEST)
}
