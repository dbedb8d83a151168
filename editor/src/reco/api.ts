import type { RecosApi, StoredText } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, readText } from "../api/client.ts"

const { recos } = hc<RecosApi>(API, CLIENT)
type Recos = typeof recos

/** A reco in a list. */
export type RecoLine = InferResponseType<Recos["$get"]>["items"][number]
/** A reco as one member meets it. */
export type Reco = InferResponseType<Recos[":id"]["$get"]>
export type TeamMember = Reco["team"][number]
export type Step = Reco["steps"][number]

/** What an import would keep of a text, and what it cannot. */
export type ImportPreview = InferResponseType<Recos["import"]["preview"]["$post"]>

/** @throws Failure */
export const readReco = (id: string): Promise<Reco> => answerOf(recos[":id"].$get({ param: { id } }))

/** The last stored text of a document, with what is needed to join its room. @throws Failure */
export const readStoredText = (documentId: string): Promise<StoredText> =>
  readText<StoredText>(`${API}/documents/${documentId}`)
