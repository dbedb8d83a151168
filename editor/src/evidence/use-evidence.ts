import type { EvidenceOverviewApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../api/client.ts"
import { type Answered, useAnswer } from "../api/use-answer.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import type { RecoPart } from "../reco/told-changes.ts"

const evidence = hc<EvidenceOverviewApi>(API, CLIENT).recos[":id"].evidence

/** The questions of a reco with their outcomes, as the one who is signed in sees them. */
export type Evidence = InferResponseType<typeof evidence.$get>
export type Question = Evidence["questions"][number]
export type Outcome = Question["outcomes"][number]

/** @throws Failure */
export const readEvidence = (id: string): Promise<Evidence> => answerOf(evidence.$get({ param: { id } }))

/** What an answer about the evidence is made of: a decided update and an import change outcomes, too. */
export const EVIDENCE_PARTS: readonly RecoPart[] = ["questions", "outcomes", "gradings", "updates", "imports"]

/**
 * The evidence of a reco, asked for again each time somebody changes it.
 * @param itemsShown the only questions and outcomes that the page shows, where it does not show all.
 */
export function useEvidence(
  recoId: string,
  itemsShown?: (evidence: Evidence) => readonly string[]
): Answered<Evidence> {
  const answer = useAnswer(recoId, () => readEvidence(recoId))
  const items = answer.value && itemsShown?.(answer.value)
  useRecoNews(recoId, { parts: EVIDENCE_PARTS, ...(items && { items }) }, answer.reload)
  return answer
}
