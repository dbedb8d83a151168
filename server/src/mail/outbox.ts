import { and, asc, eq, isNotNull, isNull, lte, min, ne } from "drizzle-orm"
import { createTransport, type Transporter } from "nodemailer"
import { earlier, startWork, type Worker } from "../background-work.ts"
import type { House } from "../house.ts"
import { commit, guarded, wasFirst } from "../storage/commit.ts"
import { isUnclaimed, leaseOf, NO_LEASE, underLease } from "../storage/lease.ts"
import { outbox } from "../storage/tables/mail.ts"

const FIRST_RETRY_MILLISECONDS = 30_000
const LONGEST_RETRY_MILLISECONDS = 60 * 60_000
const BATCH = 50
/** What stays of the text of a mail that has left. */
const SENT = ""

/** How long to wait after a number of failed attempts: doubled each time, an hour at most. */
export function retryDelay(attempts: number): number {
  return Math.min(FIRST_RETRY_MILLISECONDS * 2 ** (attempts - 1), LONGEST_RETRY_MILLISECONDS)
}

/**
 * Sends what waits in the outbox through `SMTP_URL`; without it mails stay, for the mailbox page of the demonstration.
 * Each is claimed first, so that servers that share the outbox do not send it twice.
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
    .where(isDue(house))
    .orderBy(asc(outbox.nextAttemptAt))
    .limit(BATCH)
  for (const mail of due) {
    if (isStopped()) return
    if (await claimMail(house, mail.id)) await sendOne(house, transport, mail)
  }
}

const isDue = ({ now }: House) =>
  and(isNull(outbox.sentAt), lte(outbox.nextAttemptAt, now()), isUnclaimed(outbox, now()))

const isOurs = ({ node }: House, id: string) => and(eq(outbox.id, id), eq(outbox.claimedBy, node))

/** Claims a mail if it is still to be sent: false when another server is sending it, or has. */
export async function claimMail(house: House, id: string): Promise<boolean> {
  const row = house.database
    .update(outbox)
    .set(leaseOf(house))
    .where(and(eq(outbox.id, id), isDue(house)))
  return wasFirst(commit(house, [guarded(row)]))
}

/** An older version of the software kept the words of mails that had left. */
async function forgetSent(house: House): Promise<void> {
  await commit(house, [
    house.database
      .update(outbox)
      .set({ text: SENT })
      .where(and(isNotNull(outbox.sentAt), ne(outbox.text, SENT)))
  ])
}

async function sendOne(house: House, transport: Transporter, mail: typeof outbox.$inferSelect): Promise<void> {
  const renewal = () => guarded(house.database.update(outbox).set(leaseOf(house)).where(isOurs(house, mail.id)))
  const outcome = await underLease(house, renewal, () => trySending(house, transport, mail))
  const row = house.database
    .update(outbox)
    .set({ ...outcome, ...NO_LEASE })
    .where(isOurs(house, mail.id))
  if (!(await wasFirst(commit(house, [guarded(row)])))) house.log.info("mail-claim-lost", { mail: mail.id })
}

/** Hands a mail to the mail server; answers what its row says afterwards. */
async function trySending(
  house: House,
  transport: Transporter,
  mail: typeof outbox.$inferSelect
): Promise<Partial<typeof outbox.$inferInsert>> {
  try {
    await transport.sendMail({
      to: mail.to,
      subject: mail.subject,
      text: house.mailSeal.open(mail.text),
      date: mail.createdAt,
      messageId: `<${mail.id}@${house.config.publicUrl.hostname}>`,
      headers: { "Auto-Submitted": "auto-generated", ...wayOut(house, mail.unsubscribe) }
    })
    return { sentAt: house.now(), text: SENT, unsubscribe: null, lastError: null }
  } catch (error) {
    const attempts = mail.attempts + 1
    house.log.error("mail-not-sent", error, { mail: mail.id, attempts })
    return {
      attempts,
      nextAttemptAt: new Date(house.now().getTime() + retryDelay(attempts)),
      lastError: error instanceof Error ? error.message : String(error)
    }
  }
}

/** What mail programs make their own button of: one press by RFC 8058, which asks for https. */
function wayOut({ config, mailSeal }: House, sealed: string | null): Record<string, string> {
  if (sealed === null) return {}
  const header = { "List-Unsubscribe": `<${mailSeal.open(sealed)}>` }
  if (config.publicUrl.protocol !== "https:") return header
  return { ...header, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
}

/** When to look again: when a mail nobody claims is due, or when a claim ends that is not renewed. */
async function nextAppointment({ database }: House): Promise<Date | null> {
  const [waiting] = await database
    .select({ next: min(outbox.nextAttemptAt) })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), isNull(outbox.claimedBy)))
  const [claimed] = await database
    .select({ next: min(outbox.claimedUntil) })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), isNotNull(outbox.claimedBy)))
  return earlier(waiting?.next ?? null, claimed?.next ?? null)
}
