import { writeSync } from "node:fs"
import { DEMONSTRATION_PASSWORD, demonstrationAccounts } from "./accounts/demonstration-accounts.ts"
import { prepareSetupLink } from "./accounts/first-administrator.ts"
import type { House } from "./house.ts"
import { findJob } from "./jobs/job-row.ts"
import { showJob } from "./jobs/read-job.ts"
import { startSentences } from "./messages/start.ts"

/**
 * Waits for the first public site when there is none yet, showing how far it is; then tells where the house is and, in
 * a demonstration, who can sign in: on the console for people, and as `{ ready: true, url, port }` for a parent process
 * that asked, over its IPC channel or the file descriptor `READY_FD`.
 */
export async function announce(house: House, firstBuild: string | null): Promise<void> {
  const { publicUrl, port } = house.config
  if (firstBuild !== null) await showBuild(house, firstBuild)
  process.stdout.write(`${startSentences.ready(publicUrl.origin)}\n`)
  if (house.config.demo) {
    const accounts = await demonstrationAccounts(house.database)
    if (accounts.length > 0) process.stdout.write(`${startSentences.accounts(accounts, DEMONSTRATION_PASSWORD)}\n`)
  }
  const setupLink = house.config.demo ? null : await prepareSetupLink(house)
  if (setupLink !== null) process.stdout.write(`${startSentences.setup(setupLink)}\n`)
  const message = { ready: true, url: publicUrl.origin, port }
  process.send?.(message)
  const descriptor = Number(process.env.READY_FD)
  if (Number.isInteger(descriptor) && descriptor > 2) writeSync(descriptor, `${JSON.stringify(message)}\n`)
}

/** Shows the job's progress on the console, a line at each tenth, until it is done or has failed. */
async function showBuild(house: House, jobId: string): Promise<void> {
  let tenth = -1
  for (;;) {
    const changed = Promise.withResolvers<void>()
    const unfollow = house.jobNews.follow(jobId, changed.resolve)
    try {
      const job = await findJob(house, jobId)
      if (!job || job.state === "done") return
      if (job.state === "failed") {
        const shown = showJob(job, "fr")
        process.stderr.write(`${startSentences.siteFailed([shown.error ?? "", ...shown.details])}\n`)
        return
      }
      const now = Math.floor(job.progress / 100)
      if (now > tenth) process.stdout.write(`${startSentences.siteProgress(now * 10)}\n`)
      tenth = Math.max(tenth, now)
      await changed.promise
    } finally {
      unfollow()
    }
  }
}
