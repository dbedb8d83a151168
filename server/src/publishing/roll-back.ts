import type { House } from "../house.ts"
import { findJob } from "../jobs/job-row.ts"
import { hasWritten } from "../jobs/job-steps.ts"
import { workOf } from "./job-work.ts"

/**
 * Takes back whatever a job has done so far, read from its row: the live site is again the one before, its build and its
 * files are gone. May be done any number of times, and after a crash at any point.
 */
export async function rollBack(house: House, jobId: string): Promise<void> {
  const job = await findJob(house, jobId)
  if (!job) return
  const { published } = house
  if (job.build !== null && (await published.live())?.name === job.build) {
    // Without a fingerprint the next start builds anew: what the older build was made from is no longer known.
    await published.switchLive(job.replacedBuild === null ? null : { name: job.replacedBuild, fingerprint: "" })
  }
  if (hasWritten(job.step)) await workOf(house, job).undo()
  await published.clearUnfinished()
  if (job.build !== null) await published.removeBuild(job.build)
}
