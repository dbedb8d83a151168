import type { ReviewsApi } from "@recos/server/api"
import { hc } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const version = hc<ReviewsApi>(API, CLIENT).recos[":id"].versions[":number"]

export type Verdict = "approve" | "changes"

/** Gives one's reading of the version under review; a second one takes the place of the first. */
export const giveReading = (id: string, number: string, verdict: Verdict, reason: string) =>
  doneBy(version.readings.$post({ param: { id, number }, json: { verdict, reason } }))

/** Signs the text that has this fingerprint, and no other. */
export const signVersion = (id: string, number: string, hash: string) =>
  answerOf(version.signature.$post({ param: { id, number }, json: { hash } }))
