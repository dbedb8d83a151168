import type { SSEStreamingApi } from "hono/streaming"
import type { House } from "../house.ts"
import type { Speech } from "../messages/speech.ts"
import { findJob } from "./job-row.ts"
import { showJob } from "./read-job.ts"

const KEEP_ALIVE_MILLISECONDS = 20_000

/** Sends a job as it is, then at each change, until it is done or failed or the reader leaves. */
export async function streamJob(house: House, jobId: string, speech: Speech, stream: SSEStreamingApi): Promise<void> {
  let changed = Promise.withResolvers<void>()
  const look = () => changed.resolve()
  const unfollow = house.jobNews.follow(jobId, look)
  // Proxies cut a silent connection after half a minute or so.
  const keepAlive = setInterval(() => void stream.write(": \n\n"), KEEP_ALIVE_MILLISECONDS)
  stream.onAbort(look)
  try {
    while (!stream.aborted && !stream.closed) {
      changed = Promise.withResolvers<void>()
      const job = await findJob(house, jobId)
      if (!job) return
      await stream.writeSSE({ event: "job", data: JSON.stringify(showJob(job, speech)) })
      if (job.state === "done" || job.state === "failed") return
      await changed.promise
    }
  } finally {
    clearInterval(keepAlive)
    unfollow()
  }
}
