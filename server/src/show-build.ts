import type { House } from "./house.ts"
import { findJob } from "./jobs/job-row.ts"
import { showJob } from "./jobs/read-job.ts"
import { startSentences } from "./messages/start.ts"

/** Waits until a job is done or has failed; aloud, shows on the console how far it is, a line at each tenth. */
export async function showBuild(house: House, jobId: string, { aloud = true } = {}): Promise<void> {
  let tenth = -1
  for (;;) {
    const changed = Promise.withResolvers<void>()
    const unfollow = house.jobNews.follow(jobId, () => changed.resolve())
    try {
      const job = await findJob(house, jobId)
      if (!job || job.state === "done") return
      if (job.state === "failed") {
        const shown = showJob(job, "fr")
        if (aloud) process.stderr.write(`${startSentences.siteFailed([shown.error ?? "", ...shown.details])}\n`)
        return
      }
      const now = Math.floor(job.progress / 100)
      if (aloud && now > tenth) process.stdout.write(`${startSentences.siteProgress(now * 10)}\n`)
      tenth = Math.max(tenth, now)
      await changed.promise
    } finally {
      unfollow()
    }
  }
}
