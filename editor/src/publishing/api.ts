import type { PublishingApi } from "@recos/server/api"
import type { InferResponseType } from "hono/client"
import { API, answerOf } from "../api/client.ts"
import { hc } from "../api/hc.ts"

const job = hc<PublishingApi>(API).jobs[":id"]

/** Long work as the server tells of it. */
export type Job = InferResponseType<typeof job.$get>

/** Where the server tells of a job as it goes, as events named `job`. */
export const jobEvents = (id: string): string => `${API}/jobs/${id}/events`

export const retryJob = (id: string) => answerOf(job.retry.$post({ param: { id } }))
