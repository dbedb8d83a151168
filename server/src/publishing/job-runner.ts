import { startWork, type Worker } from "../background-work.ts"
import type { House } from "../house.ts"
import { nextJob } from "../jobs/job-row.ts"
import { queueDueTries } from "../jobs/queue-due-tries.ts"
import { runJob } from "./run-job.ts"

/**
 * Runs the long work, one job at a time, in the order in which it was asked, and tries again by itself what may pass later.
 * Stopped, it ends the work under way, which waits for the next start.
 */
export function startJobs(house: House): Worker {
  const stopping = new AbortController()
  const worker = startWork(house, {
    failure: "jobs-failed",
    run: async () => {
      for (;;) {
        const next = await queueDueTries(house)
        const job = await nextJob(house, "queued")
        if (job === null) return next
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
