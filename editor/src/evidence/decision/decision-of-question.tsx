import { criteriaAsked, ETD_CRITERIA } from "@recos/schemas/evidence/decision/etd"
import { ETD_CRITERION_LABELS } from "@recos/schemas/evidence/decision/etd-labels"
import { PERSPECTIVE_LABELS } from "@recos/schemas/evidence/questions/question-labels"
import { useEffect } from "preact/hooks"
import { useAnswer } from "../../api/use-answer.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { formatList } from "../../messages/format.ts"
import { wordFor } from "../../messages/labels.ts"
import { useReco } from "../../reco/reco-context.ts"
import { useRecoNews } from "../../reco/reco-news.ts"
import { Answer } from "../../ui/answer.tsx"
import type { Evidence } from "../use-evidence.ts"
import { readDecision } from "./api.ts"
import { Conclusion } from "./conclusion-form.tsx"
import { CriterionSection } from "./criterion-section.tsx"
import { JudgementSummary } from "./judgement-summary.tsx"
import { decisionMessages } from "./messages.ts"

interface DecisionOfQuestionProps {
  questionId: string
  /** Read anew at each change of the reco's evidence: what is shown of it beside the judgements is then asked for again. */
  evidence: Evidence
}

/** All the criteria of one question: the judgements at a glance, then each with its words. */
export function DecisionOfQuestion({ questionId, evidence }: DecisionOfQuestionProps) {
  const words = useMessages(decisionMessages)
  const { reco } = useReco()
  const outcomes = evidence.questions.find(({ id }) => id === questionId)?.outcomes ?? []
  const answer = useAnswer(questionId, () => readDecision({ id: reco.id, questionId }))
  useEffect(answer.reload, [evidence])
  useRecoNews(reco.id, { parts: ["decision", "testimonies", "team"], items: [questionId] }, answer.reload)
  return (
    <Answer of={answer}>
      {(decision) => {
        const asked = criteriaAsked(decision.perspective)
        const left = ETD_CRITERIA.filter((criterion) => !asked.includes(criterion))
        const criteria = decision.criteria.filter(({ criterion }) => asked.includes(criterion))
        return (
          <>
            <p class="quiet interface">
              {words.perspective(wordFor(PERSPECTIVE_LABELS[decision.perspective]).toLocaleLowerCase())}{" "}
              {left.length > 0 &&
                words.hidden(formatList(left.map((criterion) => wordFor(ETD_CRITERION_LABELS[criterion]))))}
            </p>
            <JudgementSummary criteria={criteria} />
            {criteria.map((criterion) => (
              <CriterionSection
                key={criterion.criterion}
                decision={decision}
                criterion={criterion}
                outcomes={outcomes}
                onChanged={answer.reload}
              />
            ))}
            <Conclusion decision={decision} onChanged={answer.reload} />
          </>
        )
      }}
    </Answer>
  )
}
