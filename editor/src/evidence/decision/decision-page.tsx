import "./decision.css"
import { useLocation } from "preact-iso"
import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Answer } from "../../ui/answer.tsx"
import { EmptyState } from "../../ui/empty-state.tsx"
import { Select } from "../../ui/field.tsx"
import { PageHeading } from "../../ui/page-heading.tsx"
import { questionInWords } from "../questions/question-words.tsx"
import { type Evidence, useEvidence } from "../use-evidence.ts"
import { DecisionOfQuestion } from "./decision-of-question.tsx"
import { decisionMessages } from "./messages.ts"

/** From the evidence to the decision, for one question at a time. */
export function DecisionPage() {
  const words = useMessages(decisionMessages)
  const { reco } = useReco()
  const evidence = useEvidence(reco.id)
  return (
    <>
      <PageHeading level={2} title={words.title} />
      <p class="lead">{words.lead}</p>
      <Answer of={evidence}>
        {(read) =>
          read.questions.length === 0 ? (
            <EmptyState title={words.noQuestion}>
              <p>{words.noQuestionHint}</p>
              <p>
                <a href={paths.evidence(reco.id)}>{words.toQuestions}</a>
              </p>
            </EmptyState>
          ) : (
            <ChosenQuestion evidence={read} />
          )
        }
      </Answer>
    </>
  )
}

function ChosenQuestion({ evidence }: { evidence: Evidence }) {
  const words = useMessages(decisionMessages)
  const { reco } = useReco()
  const { query, route } = useLocation()
  const { questions } = evidence
  const chosen = questions.find(({ id }) => id === query.question) ?? questions[0]
  if (!chosen) return null
  const name = (question: (typeof questions)[number]) => questionInWords(question) || words.untitled
  return (
    <>
      {questions.length > 1 ? (
        <Select
          label={words.question}
          value={chosen.id}
          choices={questions.map((question) => ({ value: question.id, label: name(question) }))}
          onChoice={(id) => route(`${paths.decision(reco.id)}?question=${id}`, true)}
        />
      ) : (
        <p class="decision-question">{name(chosen)}</p>
      )}
      <DecisionOfQuestion key={chosen.id} questionId={chosen.id} evidence={evidence} />
    </>
  )
}
