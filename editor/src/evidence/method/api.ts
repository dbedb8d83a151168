import type { MethodApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../../api/client.ts"

const reco = hc<MethodApi>(API, CLIENT).recos[":id"]

export type ShownMethod = InferResponseType<typeof reco.method.$get>
export type Method = ShownMethod["method"]
export type AgreeAnswer = InferResponseType<typeof reco.agree.$get>[number]

export const readMethod = (id: string): Promise<ShownMethod> => answerOf(reco.method.$get({ param: { id } }))

/** Says the method in place of what was said; `revision` is the one that was read, null before anybody said anything. */
export const stateMethod = (id: string, method: Method, revision: number | null) =>
  answerOf(reco.method.$put({ param: { id }, json: { method, revision } }))

export const readAgree = (id: string): Promise<AgreeAnswer[]> => answerOf(reco.agree.$get({ param: { id } }))
