import { and, count, eq, gt, isNotNull, isNull, max, min } from "drizzle-orm"
import type { House } from "../house.ts"
import { job } from "../storage/tables/jobs.ts"
import { outbox } from "../storage/tables/mail.ts"
import { timedWork } from "../storage/tables/timed-work.ts"
import { type DiskHealth, diskOf } from "./machine.ts"

const HOUR_MILLISECONDS = 3600_000
const BACKUP_LATE_MILLISECONDS = 48 * HOUR_MILLISECONDS
/** A build of a large site takes minutes; an hour is none. */
const STUCK_MILLISECONDS = HOUR_MILLISECONDS

export interface HouseHealth {
  disk: DiskHealth
  backup: {
    /** `off`: the server has not been told where to; `never`: none has succeeded yet. */
    state: "off" | "never" | "late" | "ok"
    lastAt: Date | null
    failure: { fr: string; en: string } | null
  }
  work: { state: "ok" | "stuck"; waiting: number; failed: number }
  mail: {
    /** `unset`: there is no mail server, so that nothing leaves. */
    state: "unset" | "failing" | "ok"
    waiting: number
    oldestWaiting: Date | null
    /** What the mail server said last, in its own words, of a mail that still waits. */
    lastError: string | null
    lastSent: Date | null
  }
}

/** What a house can say of itself. Whatever it cannot read fails the whole: half an answer would look like a good one. */
export async function lookAtHouse(house: House): Promise<HouseHealth> {
  const [disk, backup, work, mail] = await Promise.all([
    diskOf(house.config.dataDir),
    lookAtBackup(house),
    lookAtWork(house),
    lookAtMail(house)
  ])
  return { disk, backup, work, mail }
}

async function lookAtBackup({ database, config, now }: House): Promise<HouseHealth["backup"]> {
  const [row] = await database.select().from(timedWork).where(eq(timedWork.name, "backup"))
  const lastAt = row?.doneAt ?? null
  const failure = row?.failure ?? null
  if (config.backup.dir === null) return { state: "off", lastAt, failure: null }
  if (lastAt === null) return { state: "never", lastAt, failure }
  const isLate = now().getTime() - lastAt.getTime() > BACKUP_LATE_MILLISECONDS
  return { state: isLate ? "late" : "ok", lastAt, failure }
}

async function lookAtWork({ database, now }: House): Promise<HouseHealth["work"]> {
  const [waiting] = await database
    .select({ number: count(), oldest: min(job.updatedAt) })
    .from(job)
    .where(eq(job.state, "queued"))
  const [failed] = await database.select({ number: count() }).from(job).where(eq(job.state, "failed"))
  const oldest = waiting?.oldest ?? null
  const isStuck = oldest !== null && now().getTime() - oldest.getTime() > STUCK_MILLISECONDS
  return { state: isStuck ? "stuck" : "ok", waiting: waiting?.number ?? 0, failed: failed?.number ?? 0 }
}

async function lookAtMail({ database, config }: House): Promise<HouseHealth["mail"]> {
  const [waiting] = await database
    .select({ number: count(), oldest: min(outbox.createdAt) })
    .from(outbox)
    .where(isNull(outbox.sentAt))
  const [failing] = await database
    .select({ error: outbox.lastError })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), gt(outbox.attempts, 0), isNotNull(outbox.lastError)))
    .limit(1)
  const [sent] = await database.select({ last: max(outbox.sentAt) }).from(outbox)
  return {
    state: config.smtpUrl === null ? "unset" : failing ? "failing" : "ok",
    waiting: waiting?.number ?? 0,
    oldestWaiting: waiting?.oldest ?? null,
    lastError: failing?.error ?? null,
    lastSent: sent?.last ?? null
  }
}
