import type { PublishingApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../api/client.ts"

const job = hc<PublishingApi>(API, CLIENT).jobs[":id"]

/** Long work as the server tells of it. */
export type Job = InferResponseType<typeof job.$get>

/** Where the server tells of a job as it goes, as events named `job`. */
export const jobEvents = (id: string): string => `${API}/jobs/${id}/events`

export const retryJob = (id: string) => answerOf(job.retry.$post({ param: { id } }))
