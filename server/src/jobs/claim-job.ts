import { and, asc, eq, min, type SQL } from "drizzle-orm"
import type { House } from "../house.ts"
import { commit, guarded, telling, type Write, wasFirst } from "../storage/commit.ts"
import { isUnclaimed, leaseOf } from "../storage/lease.ts"
import { job } from "../storage/tables/jobs.ts"
import type { Job } from "./job.ts"
import { findJob, isOurs } from "./job-row.ts"
import { PROGRESS } from "./job-steps.ts"

/**
 * Claims the oldest job that waits and begins it; null when none waits, or one is running already, here or on another server.
 */
export async function claimQueued(house: House): Promise<Job | null> {
  for (;;) {
    const waiting = await oldest(house, eq(job.state, "queued"))
    if (waiting === null || (await oldest(house, eq(job.state, "running")))) return null
    const begun = {
      state: "running",
      step: "checking",
      progress: PROGRESS.checking,
      attempts: waiting.attempts + 1,
      begunAt: house.now(),
      build: null,
      replacedBuild: null,
      error: null,
      errorDetails: null
    } as const
    if (await claim(house, waiting, begun, eq(job.state, "queued"))) return findJob(house, waiting.id)
  }
}

/** Claims the running job of a server that no longer renews its claim; null when there is none. */
export async function claimAbandoned(house: House): Promise<Job | null> {
  for (;;) {
    const abandoned = and(eq(job.state, "running"), isUnclaimed(job, house.now()))
    const found = await oldest(house, abandoned)
    if (found === null) return null
    if (await claim(house, found, {}, abandoned)) return findJob(house, found.id)
  }
}

/** Claims a job if it still is as it was read: false when somebody was first. */
async function claim(
  house: House,
  { id }: Job,
  change: Partial<typeof job.$inferInsert>,
  asRead: SQL | undefined
): Promise<boolean> {
  const row = house.database
    .update(job)
    .set({ ...change, ...leaseOf(house), updatedAt: house.now() })
    .where(and(eq(job.id, id), asRead))
  return wasFirst(commit(house, [telling(guarded(row), { of: "job", id })]))
}

/** The write that renews the claim on a job. */
export const renewal = (house: House, id: string): Write =>
  guarded(house.database.update(job).set(leaseOf(house)).where(isOurs(house, id)))

/** Whether this server still claims a job. */
export async function isStillOurs(house: House, id: string): Promise<boolean> {
  return (await findJob(house, id))?.claimedBy === house.node
}

/** When the claim on the running job ends, unless it is renewed; null when nothing runs. */
export async function endOfClaim({ database }: House): Promise<Date | null> {
  const [running] = await database
    .select({ until: min(job.claimedUntil) })
    .from(job)
    .where(eq(job.state, "running"))
  return running?.until ?? null
}

/** The builds of the public site that running jobs may be making. */
export async function buildsUnderWay({ database }: House): Promise<string[]> {
  const rows = await database.select({ build: job.build }).from(job).where(eq(job.state, "running"))
  return rows.flatMap(({ build }) => build ?? [])
}

async function oldest({ database }: House, which: SQL | undefined): Promise<Job | null> {
  const [row] = await database.select().from(job).where(which).orderBy(asc(job.createdAt), asc(job.id)).limit(1)
  return row ?? null
}
