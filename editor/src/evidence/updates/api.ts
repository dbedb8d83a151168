import type { Outcome as OutcomeContent } from "@recos/schemas/evidence/questions/outcome"
import type { CHANGE_VERDICTS } from "@recos/schemas/vocabulary/languages-and-colleges"
import type { UpdatesApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../../api/client.ts"

const reco = hc<UpdatesApi>(API, CLIENT).recos[":id"]

/** What has changed under a reco, and what its statements rest on. */
export type Updates = InferResponseType<typeof reco.updates.$get, 200>
export type Change = Updates["changes"][number]
export type Statement = Updates["statements"][number]
export type Rereading = Statement["rereadings"][number]

export type ProposedFigures = Pick<OutcomeContent, "kind" | "estimate" | "baselines">
export type Verdict = (typeof CHANGE_VERDICTS)[number]

export const readUpdates = (id: string) => answerOf(reco.updates.$get({ param: { id } }))

/** @throws Failure, `conflict` when somebody was first, a proposal already waits, or nothing changes. */
export const proposeChange = (
  id: string,
  outcomeId: string,
  { kind, estimate, baselines }: ProposedFigures,
  why: string,
  revision: number
) =>
  answerOf(
    reco.outcomes[":outcomeId"].changes.$post({
      param: { id, outcomeId },
      json: { kind, estimate, baselines, why, revision }
    })
  )

/** @throws Failure, `conflict` when it is decided already, or the figures are no longer those it stands beside. */
export const decideChange = (id: string, changeId: string, verdict: Verdict, reason: string) =>
  doneBy(reco.changes[":changeId"].verdict.$post({ param: { id, changeId }, json: { verdict, reason } }))

/**
 * Says all that a statement rests on; `seen` is what one saw it rest on.
 * @throws Failure, `conflict` when somebody was first.
 */
export const baseStatement = (id: string, statementId: string, outcomes: string[], seen: string[]) =>
  doneBy(reco.statements[":statementId"].bases.$put({ param: { id, statementId }, json: { outcomes, seen } }))

/** @throws Failure, `conflict` when somebody has done it already. */
export const finishRereading = (id: string, rereadingId: string, note: string) =>
  doneBy(reco.rereadings[":rereadingId"].done.$post({ param: { id, rereadingId }, json: { note } }))
