import type { ComparedVersions, VersionsApi } from "@recos/server/api"
import { hc, type InferRequestType, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy, readText } from "../api/client.ts"

const { versions, moments } = hc<VersionsApi>(API, CLIENT).recos[":id"]
const { part } = moments[":seq"]
const version = versions[":number"]

/** A frozen version in a list, with what was said of it. */
export type VersionLine = InferResponseType<typeof versions.$get>[number]
/** A frozen version, with all that it froze. */
export type VersionDetail = InferResponseType<typeof version.$get>
export type GivenReading = VersionLine["readings"][number]
export type GivenSignature = VersionLine["signatures"][number]

export const listVersions = (id: string) => answerOf(versions.$get({ param: { id } }))

export const readVersion = (id: string, number: string) => answerOf(version.$get({ param: { id, number } }))

/** What a text taken up again asks of the evidence of today. */
export type Restored = InferResponseType<typeof version.restore.$post, 200>

/** `figures`: why those of the version are proposed again; null leaves those of today. */
export const restoreVersion = (id: string, number: string, figures: { why: string } | null) =>
  answerOf(version.restore.$post({ param: { id, number }, json: { figures } }))

/** What differs between two texts, in each language that both have; `newer` may be `draft`, the text as it is now. */
export const compareVersions = (id: string, older: string, newer: string): Promise<ComparedVersions> =>
  readText<ComparedVersions>(`${API}/recos/${id}/versions/${older}/compare/${newer}`)

/** Has one block of the text be again what it was at a moment. @throws Failure */
export const takeBackPart = (
  id: string,
  throughSeq: number,
  json: InferRequestType<typeof part.$post>["json"]
): Promise<void> => doneBy(part.$post({ param: { id, seq: String(throughSeq) }, json }))
