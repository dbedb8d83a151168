import type { RecoSettings } from "@recos/schemas/versions/frozen"
import type { Language, TeamRole } from "@recos/schemas/vocabulary"
import type { Transition } from "@recos/schemas/workflow"
import { request } from "../api/request.ts"
import type { ImportPreview, Reco, RecoLine } from "./answers.ts"

/** What the pages of recos ask of the server; each call throws a Failure with a sentence for the person. */

export const listRecos = (query = ""): Promise<RecoLine[]> =>
  request("GET", `/api/recos?${new URLSearchParams({ q: query })}`)

export const createReco = (title: string, language: Language): Promise<{ id: string; documentId: string }> =>
  request("POST", "/api/recos", { title, language })

export const previewImport = (markdown: string): Promise<ImportPreview> =>
  request("POST", "/api/recos/import/preview", { markdown })

export const importReco = (markdown: string, title: string): Promise<{ id: string }> =>
  request("POST", "/api/recos/import", title.trim() === "" ? { markdown } : { markdown, title })

export const readReco = (id: string): Promise<Reco> => request("GET", `/api/recos/${id}`)

export const changeSettings = (id: string, settings: RecoSettings, revision: number): Promise<{ revision: number }> =>
  request("PATCH", `/api/recos/${id}`, { settings, revision })

export const setTeamRole = (id: string, memberId: string, role: TeamRole): Promise<unknown> =>
  request("PUT", `/api/recos/${id}/team/${memberId}`, { role })

export const leaveTeam = (id: string, memberId: string): Promise<unknown> =>
  request("DELETE", `/api/recos/${id}/team/${memberId}`)

export const takeStep = (id: string, step: Transition, note: string): Promise<{ job?: string }> =>
  request("POST", `/api/recos/${id}/steps/${step}`, { note })

/** Where the draft in one language can be saved as Markdown. */
export const exportAddress = (id: string, language: Language): string =>
  `/api/recos/${id}/export.md?language=${language}`
