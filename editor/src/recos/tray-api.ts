import type { TrayApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const { tray, notices, recos } = hc<TrayApi>(API, CLIENT)

type Tray = InferResponseType<typeof tray.$get>
type TrayItem = Tray["items"][number]
export type AwaitedStep = Extract<TrayItem, { kind: "step" }>
export type AwaitedBranch = Extract<TrayItem, { kind: "branch" }>
export type AwaitedGrading = Extract<TrayItem, { kind: "grading" }>

/** All that waits for the member. @throws Failure */
export const readTray = (): Promise<Tray> => answerOf(tray.$get())

export type Notice = InferResponseType<typeof notices.$get>["items"][number]

/** What happened that concerns the member, the latest first, a page at a time. @throws Failure */
export const listNotices = (after?: string) => answerOf(notices.$get({ query: after === undefined ? {} : { after } }))

/** Keeps that the member has seen what happened until a moment. @throws Failure */
export const seeNotices = (from: string, until: string): Promise<void> =>
  doneBy(notices.seen.$post({ json: { from, until } }))

/** Follows a reco, or no longer. @throws Failure */
export const followReco = (id: string, follows: boolean): Promise<unknown> =>
  answerOf(recos[":id"].follow.$put({ param: { id }, json: { follows } }))
