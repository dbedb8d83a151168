import type { Comparison } from "@recos/schemas/versions/comparison"
import type { VersionsApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"
import { request } from "../api/request.ts"

const { versions } = hc<VersionsApi>(API, CLIENT).recos[":id"]
const version = versions[":number"]

/** A frozen version in a list, with what was said of it. */
export type VersionLine = InferResponseType<typeof versions.$get>[number]
/** A frozen version, with all that it froze. */
export type VersionDetail = InferResponseType<typeof version.$get>
export type GivenReading = VersionLine["readings"][number]
export type GivenSignature = VersionLine["signatures"][number]

/** What differs between two texts, in each language. */
export interface ComparedVersions {
  documents: Record<string, Comparison>
}

export const listVersions = (id: string) => answerOf(versions.$get({ param: { id } }))

export const readVersion = (id: string, number: string) => answerOf(version.$get({ param: { id, number } }))

export const restoreVersion = (id: string, number: string) => doneBy(version.restore.$post({ param: { id, number } }))

/** `newer` may be `draft`: the text as it is now. */
export const compareVersions = (recoId: string, older: string, newer: string) =>
  request<ComparedVersions>("GET", `/api/recos/${recoId}/versions/${older}/compare/${newer}`)
