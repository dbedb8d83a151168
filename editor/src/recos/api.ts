import type { Transition } from "@recos/schemas/life/workflow"
import type { RecoSettings } from "@recos/schemas/versions/frozen"
import type { Language, TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import type { RecosApi } from "@recos/server/api"
import { hc } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const { recos } = hc<RecosApi>(API, CLIENT)
const reco = recos[":id"]

export const listRecos = (q = "") => answerOf(recos.$get({ query: { q } }))

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
