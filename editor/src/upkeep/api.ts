import type { FactorDemand } from "@recos/schemas/vocabulary/factor-demands"
import type { HealthApi, SecondFactorApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const health = hc<HealthApi>(API, CLIENT)
const factors = hc<SecondFactorApi>(API, CLIENT)

export type HouseHealth = InferResponseType<typeof health.house.health.$get>
export type MailTrial = InferResponseType<(typeof health.house)["mail-trial"]["$post"]>

export const readHealth = (): Promise<HouseHealth> => answerOf(health.house.health.$get())

export const tryMail = (): Promise<MailTrial> => answerOf(health.house["mail-trial"].$post())

export type FactorDemanded = InferResponseType<(typeof factors.house)["factor-demand"]["$get"]>
export const readFactorDemand = (): Promise<FactorDemanded> => answerOf(factors.house["factor-demand"].$get())
export const demandFactor = (demand: FactorDemand) => doneBy(factors.house["factor-demand"].$put({ json: { demand } }))
