import { and, asc, eq, isNull, lte, min } from "drizzle-orm"
import { createTransport, type Transporter } from "nodemailer"
import { startWork, type Worker } from "../background-work.ts"
import type { House } from "../house.ts"
import { commit } from "../storage/commit.ts"
import { outbox } from "../storage/tables/mail.ts"

const FIRST_RETRY_MILLISECONDS = 30_000
const LONGEST_RETRY_MILLISECONDS = 60 * 60_000
const BATCH = 50
const KEPT_MILLISECONDS = 30 * 24 * 3600_000

/** How long to wait after a number of failed attempts: doubled each time, an hour at most. */
export function retryDelay(attempts: number): number {
  return Math.min(FIRST_RETRY_MILLISECONDS * 2 ** (attempts - 1), LONGEST_RETRY_MILLISECONDS)
}

/**
 * Sends what waits in the outbox through `SMTP_URL`; without it mails stay, for the mailbox page of the demonstration.
 * A mail is marked sent once the mail server has taken it: a crash between the two sends it again (at least once),
 * with the same Message-ID, so that mail programs show it once.
 */
export function startOutbox(house: House): Worker {
  const { smtpUrl } = house.config
  if (smtpUrl === null) return { wake: () => undefined, stop: async () => undefined }
  const transport = createTransport(smtpUrl, { from: house.config.mailFrom })
  const worker = startWork(house, {
    failure: "outbox-failed",
    run: async (isStopped) => {
      await sendDue(house, transport, isStopped)
      return nextAppointment(house)
    }
  })
  return {
    wake: worker.wake,
    stop: async () => {
      await worker.stop()
      transport.close()
    }
  }
}

async function sendDue(house: House, transport: Transporter, isStopped: () => boolean): Promise<void> {
  await forgetSent(house)
  const due = await house.database
    .select()
    .from(outbox)
    .where(and(isNull(outbox.sentAt), lte(outbox.nextAttemptAt, house.now())))
    .orderBy(asc(outbox.nextAttemptAt))
    .limit(BATCH)
  for (const mail of due) {
    if (isStopped()) return
    await sendOne(house, transport, mail)
  }
}

/** A mail that has left is kept for a month, to answer "did it leave?", and no longer: it names people. */
async function forgetSent(house: House): Promise<void> {
  const monthAgo = new Date(house.now().getTime() - KEPT_MILLISECONDS)
  await commit(house.database, [house.database.delete(outbox).where(lte(outbox.sentAt, monthAgo))])
}

async function sendOne(house: House, transport: Transporter, mail: typeof outbox.$inferSelect): Promise<void> {
  try {
    await transport.sendMail({
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      date: mail.createdAt,
      messageId: `<${mail.id}@${house.config.publicUrl.hostname}>`,
      headers: { "Auto-Submitted": "auto-generated" }
    })
    await commit(house.database, [
      house.database.update(outbox).set({ sentAt: house.now(), lastError: null }).where(eq(outbox.id, mail.id))
    ])
  } catch (error) {
    const attempts = mail.attempts + 1
    const nextAttemptAt = new Date(house.now().getTime() + retryDelay(attempts))
    const lastError = error instanceof Error ? error.message : String(error)
    await commit(house.database, [
      house.database.update(outbox).set({ attempts, nextAttemptAt, lastError }).where(eq(outbox.id, mail.id))
    ])
    house.log.error("mail-not-sent", error, { mail: mail.id, attempts })
  }
}

async function nextAppointment(house: House): Promise<Date | null> {
  const [waiting] = await house.database
    .select({ next: min(outbox.nextAttemptAt) })
    .from(outbox)
    .where(isNull(outbox.sentAt))
  return waiting?.next ?? null
}
