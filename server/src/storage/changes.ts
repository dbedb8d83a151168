import type { MemberId, RecoId } from "@recos/schemas/ids"
/** The parts of a reco that somebody may have before their eyes while another changes them. */
export type RecoPart =
  | "settings"
  | "team"
  | "step"
  | "review"
  | "text"
  | "references"
  | "questions"
  | "outcomes"
  | "gradings"
  | "decision"
  | "testimonies"
  | "options"
  | "method"
  | "updates"
  | "imports"
  | "remarks"
  | "history"

/** A part of a reco that has changed; `item` names the one question or outcome, when it is one. */
export interface RecoChange {
  of: "reco"
  id: RecoId
  part: RecoPart
  item?: string
}

/** A long work that has come further, or has ended. */
export interface JobChange {
  of: "job"
  id: string
}

/** A loop that looks at the rows which await it. */
export type BackgroundWorker = "mail" | "jobs" | "history" | "notices"

/**
 * What a batch has changed, as far as somebody waits to hear of it: open pages (a reco, a job), open rooms (rights), the loops that do
 * what a row asks (work).
 */
export type Change =
  | RecoChange
  | JobChange
  | { of: "rights-on"; recoId: RecoId }
  | { of: "rights-of"; memberId: MemberId }
  | { of: "work"; worker: BackgroundWorker }

/** Each change once, in the order in which they were first told. */
export function eachOnce(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()]
}
