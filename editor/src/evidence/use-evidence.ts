import type { EvidenceOverviewApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../api/client.ts"
import { type Answered, useAnswer } from "../api/use-answer.ts"
import { useEvidenceNews } from "./evidence-news.ts"

const evidence = hc<EvidenceOverviewApi>(API, CLIENT).recos[":id"].evidence

/** The questions of a reco with their outcomes, as the one who is signed in sees them. */
export type Evidence = InferResponseType<typeof evidence.$get>
export type Question = Evidence["questions"][number]
export type Outcome = Question["outcomes"][number]

/** @throws Failure */
export const readEvidence = (id: string): Promise<Evidence> => answerOf(evidence.$get({ param: { id } }))

/** The evidence of a reco, asked for again each time somebody changes it. */
export function useEvidence(recoId: string): Answered<Evidence> {
  const answer = useAnswer(recoId, () => readEvidence(recoId))
  useEvidenceNews(recoId, answer.reload)
  return answer
}
