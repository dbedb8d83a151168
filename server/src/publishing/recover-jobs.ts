import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { JobFailure, toJobFailure } from "../jobs/job-failure.ts"
import { changeJob, failJob, nextJob } from "../jobs/job-row.ts"
import { type Job, workOf } from "./job-work.ts"
import { pruneBuilds, readLive } from "./live-build.ts"
import { rollBack } from "./roll-back.ts"
import { record } from "./run-job.ts"
import { clearUnfinished } from "./version-folder.ts"

const MOST_ATTEMPTS = 3

/**
 * Looks, at start, at the job that was running when the server stopped: when its site is live, only the record is missing
 * and is made; otherwise everything is taken back and the job waits for its turn again, three times at most.
 * May be done any number of times: a crash in its middle changes nothing of the outcome.
 */
export async function recoverJobs(house: House): Promise<void> {
  for (let job = await nextJob(house, "running"); job !== null; job = await nextJob(house, "running")) {
    house.log.info("job-recovered", { job: job.id, step: job.step })
    if (isLive(house, job)) await finish(house, job)
    else await beginAgain(house, job)
  }
  await clearUnfinished(house.config.recosDir)
  await pruneBuilds(house.config.dataDir)
}

const isLive = (house: House, job: Job): boolean =>
  job.build !== null && readLive(house.config.dataDir)?.name === job.build

async function finish(house: House, job: Job): Promise<void> {
  try {
    await record(house, job, workOf(house, job))
  } catch (error) {
    if (!(error instanceof JobFailure || error instanceof AppError)) throw error
    await rollBack(house, job.id)
    await failJob(house, job, toJobFailure(error))
  }
}

async function beginAgain(house: House, job: Job): Promise<void> {
  await rollBack(house, job.id)
  if (job.attempts >= MOST_ATTEMPTS) await failJob(house, job, new JobFailure("interrupted"))
  else await changeJob(house, job.id, { state: "queued", step: "queued", progress: 0 })
}
