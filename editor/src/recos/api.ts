import type { Transition } from "@recos/schemas/life/workflow"
import type { RecoSettings } from "@recos/schemas/versions/frozen"
import type { Language, RecoStatus, TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import type { RecosApi } from "@recos/server/api"
import { hc } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const { recos } = hc<RecosApi>(API, CLIENT)
const reco = recos[":id"]

export interface RecoFilter {
  q?: string
  status?: RecoStatus
  team?: "mine"
}

/** The member's recos, the last changed first, or those that hold the words of a query; a page at a time. */
export const listRecos = (filter: RecoFilter, after?: string) =>
  answerOf(recos.$get({ query: { ...filter, ...(after !== undefined && { after }) } }))

/** The recos in which something waits for the member, a page at a time. */
export const listWaiting = (after?: string) =>
  answerOf(recos.waiting.$get({ query: after === undefined ? {} : { after } }))

export const createReco = (title: string, language: Language) => answerOf(recos.$post({ json: { title, language } }))

/** What a text would become, and what cannot be kept of it; nothing is created. */
export const previewImport = (markdown: string) => answerOf(recos.import.preview.$post({ json: { markdown } }))

export const importReco = (markdown: string, title: string) =>
  answerOf(recos.import.$post({ json: title.trim() === "" ? { markdown } : { markdown, title } }))

export const changeSettings = (id: string, settings: RecoSettings, revision: number) =>
  answerOf(reco.$patch({ param: { id }, json: { settings, revision } }))

export const setTeamRole = (id: string, memberId: string, role: TeamRole) =>
  doneBy(reco.team[":memberId"].$put({ param: { id, memberId }, json: { role } }))

export const leaveTeam = (id: string, memberId: string) =>
  doneBy(reco.team[":memberId"].$delete({ param: { id, memberId } }))

export const takeStep = (id: string, transition: Transition, note: string) =>
  answerOf(reco.steps[":transition"].$post({ param: { id, transition }, json: { note } }))

/** Where the text in one language can be saved as Markdown. */
export const exportAddress = (id: string, language: Language): string =>
  `/api/recos/${id}/export.md?language=${language}`
