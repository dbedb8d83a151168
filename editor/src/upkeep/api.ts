import type { HealthApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../api/client.ts"

const health = hc<HealthApi>(API, CLIENT)

export type HouseHealth = InferResponseType<typeof health.house.health.$get>
export type MailTrial = InferResponseType<(typeof health.house)["mail-trial"]["$post"]>

export const readHealth = (): Promise<HouseHealth> => answerOf(health.house.health.$get())

export const tryMail = (): Promise<MailTrial> => answerOf(health.house["mail-trial"].$post())
