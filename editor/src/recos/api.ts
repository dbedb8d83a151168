import type { Transition } from "@recos/schemas/life/workflow"
import type { RecoSettings } from "@recos/schemas/versions/frozen"
import type { Language, RecoStatus, TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import type { RecosApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { askServer } from "../api/ask-server.ts"
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

/** The recos whose text the member may go on writing, a page at a time. */
export const listTexts = (after?: string) => answerOf(recos.texts.$get({ query: after === undefined ? {} : { after } }))

export const createReco = (title: string, language: Language) => answerOf(recos.$post({ json: { title, language } }))

/** What a text would become, and what cannot be kept of it; nothing is created. */
export const previewImport = (markdown: string) => answerOf(recos.import.preview.$post({ json: { markdown } }))

export const importReco = (markdown: string, title: string) =>
  answerOf(recos.import.$post({ json: title.trim() === "" ? { markdown } : { markdown, title } }))

/** The same of a file of Word or OpenDocument; its bytes are the body, which the typed client does not know. */
export const previewFile = async (file: File): Promise<InferResponseType<typeof recos.import.file.preview.$post>> =>
  (await sendFile(file, "/api/recos/import/file/preview")).json()

export const importFile = async (
  file: File,
  title: string
): Promise<InferResponseType<typeof recos.import.file.$post>> => {
  const asked = title.trim() === "" ? "" : `?${new URLSearchParams({ title })}`
  return (await sendFile(file, `/api/recos/import/file${asked}`)).json()
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"

/** A file says what it is by its name: browsers know the types of few. The server looks inside. */
const sendFile = (file: File, path: string): Promise<Response> =>
  askServer(path, {
    method: "POST",
    headers: { "content-type": /\.odt$/i.test(file.name) ? OPEN_DOCUMENT : WORD },
    body: file
  })

export const changeSettings = (id: string, settings: RecoSettings, revision: number) =>
  answerOf(reco.$patch({ param: { id }, json: { settings, revision } }))

export const setTeamRole = (id: string, memberId: string, role: TeamRole) =>
  doneBy(reco.team[":memberId"].$put({ param: { id, memberId }, json: { role } }))

export const leaveTeam = (id: string, memberId: string) =>
  doneBy(reco.team[":memberId"].$delete({ param: { id, memberId } }))

export const takeStep = (id: string, transition: Transition, note: string) =>
  answerOf(reco.steps[":transition"].$post({ param: { id, transition }, json: { note } }))

/** Where the text in one language can be saved as a file. */
export const exportAddress = (id: string, language: Language, ending: "pdf" | "docx" | "md"): string =>
  `/api/recos/${id}/export.${ending}?language=${language}`
