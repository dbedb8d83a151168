import { useAnswer } from "../../../api/use-answer.ts"
import { useReco } from "../../../reco/reco-context.ts"
import { useRecoNews } from "../../../reco/reco-news.ts"
import { Answer } from "../../../ui/answer.tsx"
import { EVIDENCE_PARTS } from "../../use-evidence.ts"
import { readAgreement } from "../api.ts"
import { OverallCertainty, ReviewerAgreement } from "./agreement-summary.tsx"

function useAgreement() {
  const { reco } = useReco()
  const agreement = useAnswer(`agreement ${reco.id}`, () => readAgreement(reco.id))
  useRecoNews(reco.id, { parts: EVIDENCE_PARTS }, agreement.reload)
  return agreement
}

/** The certainty of a whole question, and how far the two reviewers agree on its outcomes. */
export function QuestionAgreement({ questionId }: { questionId: string }) {
  const agreement = useAgreement()
  return (
    <Answer of={agreement}>
      {({ questions }) => {
        const found = questions.find((question) => question.questionId === questionId)
        return (
          found && (
            <>
              <OverallCertainty overall={found.overall} />
              <ReviewerAgreement kappa={found.kappa} pairs={found.pairs} />
            </>
          )
        )
      }}
    </Answer>
  )
}

/** How far two reviewers agree over all questions of a reco. */
export function RecoAgreement() {
  const agreement = useAgreement()
  return <Answer of={agreement}>{({ kappa, pairs }) => <ReviewerAgreement kappa={kappa} pairs={pairs} />}</Answer>
}
