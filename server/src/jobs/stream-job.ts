import type { House } from "../house.ts"
import { type Followed, followNews } from "../http/follow-news.ts"
import type { Speech } from "../messages/speech.ts"
import { findJob } from "./job-row.ts"
import { showJob } from "./read-job.ts"

/** Sends a job as it is, then at each change, until it is done or failed or the reader leaves. */
export async function streamJob(house: House, jobId: string, speech: Speech, followed: Followed): Promise<void> {
  await followNews(followed, house.jobNews, jobId, async () => {
    const job = await findJob(house, jobId)
    if (!job) return "last"
    await followed.stream.writeSSE({ event: "job", data: JSON.stringify(showJob(job, speech)) })
    return job.state === "done" || job.state === "failed" ? "last" : "more"
  })
}
