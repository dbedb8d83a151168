import type { House } from "../house.ts"
import { nextJob } from "./job-row.ts"
import { runJob } from "./run-job.ts"

export interface Jobs {
  /** Looks for waiting work now. */
  wake(): void
  /** Ends the work under way, which waits for the next start, and takes no more. */
  stop(): Promise<void>
}

/** Runs the long work, one job at a time, in the order in which it was asked. */
export function startJobs(house: House): Jobs {
  const stopping = new AbortController()
  let running: Promise<void> | null = null

  const runAll = async () => {
    for (let job = await nextJob(house, "queued"); job !== null; job = await nextJob(house, "queued")) {
      await runJob(house, job, stopping.signal)
      if (stopping.signal.aborted) return
    }
  }
  const wake = () => {
    if (stopping.signal.aborted || running) return
    running = runAll()
      .catch((error) => house.log.error("jobs-failed", error))
      .finally(() => {
        running = null
      })
  }
  wake()
  return {
    wake,
    stop: async () => {
      stopping.abort()
      await running
    }
  }
}
