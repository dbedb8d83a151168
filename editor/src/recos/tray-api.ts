import type { TrayApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../api/client.ts"

const { tray } = hc<TrayApi>(API, CLIENT)

type Tray = InferResponseType<typeof tray.$get>
type TrayItem = Tray["items"][number]
export type AwaitedStep = Extract<TrayItem, { kind: "step" }>
export type AwaitedGrading = Extract<TrayItem, { kind: "grading" }>

/** All that waits for the member. @throws Failure */
export const readTray = (): Promise<Tray> => answerOf(tray.$get())
