import { and, asc, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import type { Job } from "../publishing/job-work.ts"
import { commit, guarded, type Write } from "../storage/commit.ts"
import { job } from "../storage/tables/jobs.ts"
import { failureMails } from "./failure-mails.ts"
import type { JobFailure } from "./job-failure.ts"
import { type JobStep, PROGRESS } from "./job-steps.ts"
import { isDecided, nextTry } from "./next-try.ts"

/** Changes a job's row, alone or in the batch of what it brings about, and tells who follows it. */
export async function changeJob(
  house: House,
  id: string,
  change: Partial<typeof job.$inferInsert>,
  together: Write[] = []
): Promise<void> {
  const row = house.database
    .update(job)
    .set({ ...change, updatedAt: house.now() })
    .where(eq(job.id, id))
  await commit(house.database, [guarded(row), ...together])
  house.jobNews.tell(id)
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
  await changeJob(house, id, change, [...journalled, ...mails])
  if (isLast) house.wake("mail")
}

/**
 * Queues a failed job again.
 * @throws AppError `conflict` when it is no longer failed, or another job of its reco is under way.
 */
export async function queueAgain(
  house: House,
  id: string,
  change: Partial<typeof job.$inferInsert> = {}
): Promise<void> {
  const again = { ...change, state: "queued", step: "queued", progress: 0, updatedAt: house.now() } as const
  await commit(house.database, [
    guarded(
      house.database
        .update(job)
        .set(again)
        .where(and(eq(job.id, id), eq(job.state, "failed")))
    )
  ])
  house.jobNews.tell(id)
}

/** The oldest job that is waiting, or the one that was running when the server stopped. */
export async function nextJob(house: House, state: "queued" | "running"): Promise<Job | null> {
  const [row] = await house.database
    .select()
    .from(job)
    .where(and(eq(job.state, state)))
    .orderBy(asc(job.createdAt), asc(job.id))
    .limit(1)
  return row ?? null
}

/** One job, or null. */
export async function findJob(house: House, id: string): Promise<Job | null> {
  const [row] = await house.database.select().from(job).where(eq(job.id, id))
  return row ?? null
}
