import { and, eq, gt, ne, notExists, or } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { sameOrBothNull } from "../storage/expressions.ts"
import { job } from "../storage/tables/jobs.ts"
import type { Job } from "./job.ts"
import { queueAgain } from "./job-row.ts"
import { nextTry } from "./next-try.ts"

/**
 * Queues again each failed job whose time to be tried has come, unless a newer one has taken its place. Answers when the next one
 * is due; null when none waits.
 */
export async function queueDueTries(house: House): Promise<Date | null> {
  const now = house.now()
  let next: Date | null = null
  for (const failed of await lastFailed(house)) {
    const due = nextTry(failed)
    if (due === null) continue
    if (due <= now) await tryAgain(house, failed)
    else if (next === null || due < next) next = due
  }
  return next
}

/** The failed jobs that no newer one stands for: the last build of the whole site, and the last job of each reco. */
async function lastFailed({ database }: House): Promise<Job[]> {
  const other = database.select({ id: job.id, recoId: job.recoId, createdAt: job.createdAt }).from(job).as("other_job")
  const isNewer = or(gt(other.createdAt, job.createdAt), and(eq(other.createdAt, job.createdAt), gt(other.id, job.id)))
  const newer = database
    .select({ id: other.id })
    .from(other)
    .where(and(sameOrBothNull(other.recoId, job.recoId), isNewer))
  return database
    .select()
    .from(job)
    .where(and(eq(job.state, "failed"), ne(job.kind, "publish"), notExists(newer)))
}

async function tryAgain(house: House, failed: Job): Promise<void> {
  try {
    await queueAgain(house, failed)
  } catch (error) {
    // Somebody has just done it, or another job of the reco is under way: the end of that one looks here again.
    if (!(error instanceof AppError && error.code === "conflict")) throw error
  }
}
