import { request } from "../api/request.ts"
import type { ComparedVersions, VersionDetail, VersionLine } from "./answers.ts"

/** What the pages of versions ask of the server. */

export const listVersions = (recoId: string): Promise<VersionLine[]> => request("GET", `/api/recos/${recoId}/versions`)

export const readVersion = (recoId: string, number: string): Promise<VersionDetail> =>
  request("GET", `/api/recos/${recoId}/versions/${number}`)

export const restoreVersion = (recoId: string, number: string): Promise<unknown> =>
  request("POST", `/api/recos/${recoId}/versions/${number}/restore`, {})

/** `newer` may be `draft`: the text as it is now. */
export const compareVersions = (recoId: string, older: string, newer: string): Promise<ComparedVersions> =>
  request("GET", `/api/recos/${recoId}/versions/${older}/compare/${newer}`)
