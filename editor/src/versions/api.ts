import type { EvidenceChange } from "@recos/schemas/evidence/comparison/evidence-comparison"
import type { PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import type { Comparison } from "@recos/schemas/versions/comparison"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { VersionsApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../api/client.ts"
import { request } from "../api/request.ts"

const { versions } = hc<VersionsApi>(API, CLIENT).recos[":id"]
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

/** What differs between two texts, in each language that both have. */
export interface ComparedVersions {
  documents: Partial<Record<Language, Comparison>>
  evidence: EvidenceChange[]
  /** The outcomes of both sides whose figures differ, by name. */
  figures: string[]
  /** What the evidence tables of either side show, each with its own figures. */
  shownQuestions: { older: PublishedQuestion[]; newer: PublishedQuestion[] }
}

/** `newer` may be `draft`: the text as it is now. Typed by hand: a text within itself loses its type on the way of `hc`. */
export const compareVersions = (id: string, older: string, newer: string) =>
  request<ComparedVersions>("GET", `${API}/recos/${id}/versions/${older}/compare/${newer}`)
