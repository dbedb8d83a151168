import type { Actor } from "@recos/schemas/people/member"
import { createTransport } from "nodemailer"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { Speech } from "../messages/speech.ts"
import { upkeepMails } from "../messages/upkeep-mails.ts"
import { readMember } from "../people/read-member.ts"

const PATIENCE_MILLISECONDS = 15_000

export type MailTrial =
  | { sent: true; to: string }
  | { sent: false; why: "unset" }
  | { sent: false; why: "refused"; said: string }

/**
 * Sends a mail to whoever asks, at once and not through the outbox, so that the mail server's answer is seen.
 * @returns what the mail server said, in its own words, where it took nothing
 */
export async function tryMail(house: House, actor: Actor, speech: Speech): Promise<MailTrial> {
  const { smtpUrl, mailFrom } = house.config
  if (smtpUrl === null) return { sent: false, why: "unset" }
  const member = await readMember(house.database, actor.id)
  if (!member) throw new AppError("signed-out")
  const transport = createTransport(smtpUrl, {
    from: mailFrom
  })
  try {
    const sending = transport.sendMail({ to: member.email, ...upkeepMails[speech].trial() })
    await Promise.race([sending, late()])
    return { sent: true, to: member.email }
  } catch (error) {
    house.log.error("mail-trial-failed", error)
    return { sent: false, why: "refused", said: error instanceof Error ? error.message : String(error) }
  } finally {
    transport.close()
  }
}

function late(): Promise<never> {
  return new Promise((_, fail) => {
    setTimeout(() => fail(new Error(`no answer in ${PATIENCE_MILLISECONDS / 1000} s`)), PATIENCE_MILLISECONDS).unref()
  })
}
