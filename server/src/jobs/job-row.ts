import type { RecoId } from "@recos/schemas/ids"
import type { JobStep } from "@recos/schemas/vocabulary/jobs"
import { and, eq, type SQL } from "drizzle-orm"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { commit, guarded, telling, type Write } from "../storage/commit.ts"
import { NO_LEASE } from "../storage/lease.ts"
import { job } from "../storage/tables/jobs.ts"
import { failureMails } from "./failure-mails.ts"
import type { Job } from "./job.ts"
import type { JobFailure } from "./job-failure.ts"
import { PROGRESS } from "./job-steps.ts"
import { isDecided, nextTry } from "./next-try.ts"

/**
 * Changes the row of a job that this server has claimed, alone or in the batch of what it brings about, and tells who follows it.
 * A job that no longer runs is claimed by nobody.
 * @throws AppError `conflict` when the claim is lost, or another guard of the batch does not hold.
 */
export async function changeJob(
  house: House,
  id: string,
  change: Partial<typeof job.$inferInsert>,
  together: Write[] = [],
  recoId: RecoId | null = null
): Promise<void> {
  const claim = change.state === undefined || change.state === "running" ? {} : NO_LEASE
  const row = house.database
    .update(job)
    .set({ ...change, ...claim, updatedAt: house.now() })
    .where(isOurs(house, id))
  // Whoever coordinates has the reco’s page open, and not only who asked for the work.
  const ofReco = recoId === null ? [] : [{ of: "reco", id: recoId, part: "step" } as const]
  await commit(house, [telling(guarded(row), { of: "job", id }, ...ofReco), ...together])
}

/** Says which step is under way; kept before the step is begun, so that a new process knows how far it may have come. */
export async function reachStep(
  house: House,
  id: string,
  step: JobStep,
  change: Partial<typeof job.$inferInsert> = {}
): Promise<void> {
  const progress = step in PROGRESS ? { progress: PROGRESS[step as keyof typeof PROGRESS] } : {}
  await changeJob(house, id, { ...progress, ...change, step })
}

/**
 * Ends a try that could not be done, with why: in the job's row, and in the journal of its reco. When nobody waits for it and it is
 * not tried again by itself, administrators are told by mail.
 */
export async function failJob(house: House, failed: Job, failure: JobFailure): Promise<void> {
  const { id, kind, recoId, startedBy } = failed
  const told = { memberId: startedBy, recoId: recoId ?? undefined, event: "publication.failed" } as const
  const journalled = recoId === null ? [] : [journalRow(house, { ...told, detail: { kind, reason: failure.code } })]
  const isLast = isDecided(failed) && nextTry({ ...failed, error: failure.code, updatedAt: house.now() }) === null
  const mails = isLast ? await failureMails(house, failure) : []
  const change = { state: "failed", error: failure.code, errorDetails: failure.details } as const
  await changeJob(house, id, change, [...journalled, ...mails], recoId)
}

/**
 * Queues a failed job again.
 * @throws AppError `conflict` when it is no longer failed, or another job of its reco is under way.
 */
export async function queueAgain(
  house: House,
  { id, recoId }: Pick<Job, "id" | "recoId">,
  change: Partial<typeof job.$inferInsert> = {}
): Promise<void> {
  const again = { ...change, state: "queued", step: "queued", progress: 0, updatedAt: house.now() } as const
  const row = house.database
    .update(job)
    .set(again)
    .where(and(eq(job.id, id), eq(job.state, "failed")))
  const step = recoId === null ? [] : [{ of: "reco", id: recoId, part: "step" } as const]
  await commit(house, [telling(guarded(row), { of: "job", id }, { of: "work", worker: "jobs" }, ...step)])
}

/** That this server claims a job, for the `where` of what it writes there. */
export const isOurs = ({ node }: House, id: string): SQL | undefined => and(eq(job.id, id), eq(job.claimedBy, node))

/** One job, or null. */
export async function findJob(house: House, id: string): Promise<Job | null> {
  const [row] = await house.database.select().from(job).where(eq(job.id, id))
  return row ?? null
}
