import type { RecoStatus } from "@recos/schemas/vocabulary"
import { request } from "../api/request.ts"

export type Verdict = "approve" | "changes"

/** Gives one's reading of the version under review; a second one takes the place of the first. */
export const giveReading = (recoId: string, number: string, verdict: Verdict, reason: string): Promise<unknown> =>
  request("POST", `/api/recos/${recoId}/versions/${number}/readings`, { verdict, reason })

/** Signs the text that has this fingerprint, and no other. */
export const signVersion = (recoId: string, number: string, hash: string): Promise<{ status: RecoStatus }> =>
  request("POST", `/api/recos/${recoId}/versions/${number}/signature`, { hash })
