import type { RecosApi } from "@recos/server/api"
import type { hc, InferResponseType } from "hono/client"

type Recos = ReturnType<typeof hc<RecosApi>>["recos"]

/** A reco in a list. */
export type RecoLine = InferResponseType<Recos["$get"]>["items"][number]
/** A reco as one member meets it. */
export type Reco = InferResponseType<Recos[":id"]["$get"]>
export type TeamMember = Reco["team"][number]
export type Step = Reco["steps"][number]

/** What an import would keep of a text, and what it cannot. */
export type ImportPreview = InferResponseType<Recos["import"]["preview"]["$post"]>
