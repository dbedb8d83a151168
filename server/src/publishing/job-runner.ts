import { earlier, startWork, type Worker } from "../background-work.ts"
import type { House } from "../house.ts"
import { claimQueued, endOfClaim } from "../jobs/claim-job.ts"
import { queueDueTries } from "../jobs/queue-due-tries.ts"
import { recoverJobs } from "./recover-jobs.ts"
import { runJob } from "./run-job.ts"

/**
 * Runs the long work, one job at a time, in the order in which it was asked, takes over what a server that ended has left, and tries
 * again by itself what may pass later.
 * Stopped, it ends the work under way, which waits for the next start.
 */
export function startJobs(house: House): Worker {
  const stopping = new AbortController()
  const worker = startWork(house, {
    failure: "jobs-failed",
    run: async () => {
      for (;;) {
        await recoverJobs(house)
        const next = await queueDueTries(house)
        const job = await claimQueued(house)
        // Another server may be running one: it takes what waits behind it, unless it dies.
        if (job === null) return earlier(next, await endOfClaim(house))
        await runJob(house, job, stopping.signal)
        if (stopping.signal.aborted) return null
      }
    }
  })
  return {
    wake: worker.wake,
    stop: () => {
      stopping.abort()
      return worker.stop()
    }
  }
}
