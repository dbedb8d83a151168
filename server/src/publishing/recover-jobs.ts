import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { buildsUnderWay, claimAbandoned, isStillOurs } from "../jobs/claim-job.ts"
import type { Job } from "../jobs/job.ts"
import { JobFailure, toJobFailure } from "../jobs/job-failure.ts"
import { changeJob, failJob } from "../jobs/job-row.ts"
import { workOf } from "./job-work.ts"
import { rollBack } from "./roll-back.ts"
import { record, whileOurs } from "./run-job.ts"

const MOST_ATTEMPTS = 3

/**
 * Takes over the job of a server that has ended in its middle: when its site is live, only the record is missing and is made; otherwise
 * everything is taken back and the job waits for its turn again, three times at most. A job whose claim is renewed is left alone.
 * May be done any number of times: a crash in its middle changes nothing of the outcome.
 */
export async function recoverJobs(house: House): Promise<void> {
  for (let job = await claimAbandoned(house); job !== null; job = await claimAbandoned(house)) {
    await recover(house, job)
  }
  await house.published.pruneBuilds(() => buildsUnderWay(house))
}

async function recover(house: House, job: Job): Promise<void> {
  house.log.info("job-recovered", { job: job.id, step: job.step })
  await whileOurs(house, job, async () => {
    await house.published.clearUnfinished()
    if (await isLive(house, job)) await finish(house, job)
    else await beginAgain(house, job)
  })
}

const isLive = async ({ published }: House, job: Job): Promise<boolean> =>
  job.build !== null && (await published.live())?.name === job.build

async function finish(house: House, job: Job): Promise<void> {
  try {
    await record(house, job, workOf(house, job))
  } catch (error) {
    const isFailure = error instanceof JobFailure || error instanceof AppError
    if (!isFailure || !(await isStillOurs(house, job.id))) throw error
    await rollBack(house, job.id)
    await failJob(house, job, toJobFailure(error))
  }
}

async function beginAgain(house: House, job: Job): Promise<void> {
  await rollBack(house, job.id)
  if (job.attempts >= MOST_ATTEMPTS) await failJob(house, job, new JobFailure("interrupted"))
  else await changeJob(house, job.id, { state: "queued", step: "queued", progress: 0 })
}
