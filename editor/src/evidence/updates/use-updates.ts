import { type Answered, useAnswer } from "../../api/use-answer.ts"
import { useEvidenceNews } from "../evidence-news.ts"
import { readUpdates, type Updates } from "./api.ts"

/** What has changed under a reco, asked for again each time somebody changes its evidence. */
export function useUpdates(recoId: string): Answered<Updates> {
  const answer = useAnswer(`updates ${recoId}`, () => readUpdates(recoId))
  useEvidenceNews(recoId, answer.reload)
  return answer
}
