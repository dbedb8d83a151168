import { type Answered, useAnswer } from "../../api/use-answer.ts"
import { useRecoNews } from "../../reco/reco-news.ts"
import type { RecoPart } from "../../reco/told-changes.ts"
import { EVIDENCE_PARTS } from "../use-evidence.ts"
import { readUpdates, type Updates } from "./api.ts"

/** Proposals, and the statements of the text that rest on the evidence. */
export const UPDATES_PARTS: readonly RecoPart[] = [...EVIDENCE_PARTS, "text"]

/** What has changed under a reco, asked for again each time somebody changes its evidence. */
export function useUpdates(recoId: string): Answered<Updates> {
  const answer = useAnswer(`updates ${recoId}`, () => readUpdates(recoId))
  useRecoNews(recoId, { parts: UPDATES_PARTS }, answer.reload)
  return answer
}
