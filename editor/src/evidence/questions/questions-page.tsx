import "./questions.css"
import { useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Answer } from "../../ui/answer.tsx"
import { Button } from "../../ui/button.tsx"
import { EmptyState } from "../../ui/empty-state.tsx"
import { lazyPart } from "../../ui/lazy-part.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { PageHeading } from "../../ui/page-heading.tsx"
import { RecoAgreement } from "../gradings/common/question-agreement.tsx"
import { OutcomeSummary } from "../outcomes/outcome-summary.tsx"
import { PlaceButtons, PlacedNotice } from "../rows/place-buttons.tsx"
import { usePlacing } from "../rows/use-placing.ts"
import { type Question, useEvidence } from "../use-evidence.ts"
import { addQuestion, placeQuestion, type WrittenQuestion } from "./api.ts"
import { questionMessages } from "./messages.ts"
import { QuestionTitle, questionInWords } from "./question-words.tsx"

// A form with its own copy on the device: fetched by those who write.
const QuestionForm = lazyPart(
  () => import("./question-form.tsx"),
  (module) => module.QuestionForm
)

/** The questions of a reco, each with its outcomes at a glance. */
export function QuestionsPage() {
  const words = useMessages(questionMessages)
  const { reco } = useReco()
  const evidence = useEvidence(reco.id)
  const [isAsking, setIsAsking] = useState(false)
  const mayWrite = reco.allowed.includes("evidence.write")
  const add = async (written: WrittenQuestion) => {
    await addQuestion(reco.id, written)
    setIsAsking(false)
    evidence.reload()
  }
  return (
    <>
      <PageHeading level={2} title={words.title} />
      <p class="lead">{words.lead}</p>
      <Answer of={evidence}>
        {({ questions }) => (
          <>
            {questions.length === 0 && !isAsking && (
              <EmptyState title={words.none}>
                <p>{mayWrite ? words.noneHint : words.noneReadOnly}</p>
              </EmptyState>
            )}
            <QuestionList questions={questions} mayWrite={mayWrite} onPlaced={evidence.reload} />
            {questions.length > 0 && <RecoAgreement />}
          </>
        )}
      </Answer>
      {isAsking && (
        <section>
          <h3>{words.addTitle}</h3>
          <QuestionForm onSave={add} onCancel={() => setIsAsking(false)} />
        </section>
      )}
      {mayWrite && !isAsking && evidence.value && (
        <p class="actions">
          <Button kind="main" onClick={() => setIsAsking(true)}>
            {words.add}
          </Button>
        </p>
      )}
    </>
  )
}

interface QuestionListProps {
  questions: readonly Question[]
  mayWrite: boolean
  onPlaced: () => void
}

function QuestionList({ questions, mayWrite, onPlaced }: QuestionListProps) {
  const words = useMessages(questionMessages)
  const { reco } = useReco()
  const things = questions.map((question) => ({ id: question.id, name: questionInWords(question) }))
  const placing = usePlacing(
    things.map(({ id }) => id),
    (id, before) => placeQuestion(reco.id, id, before),
    onPlaced
  )
  if (questions.length === 0) return null
  return (
    <>
      <FailureNotice failure={placing.failure} />
      <PlacedNotice things={things} placing={placing} />
      <ol class="rows question-list">
        {questions.map((question, index) => (
          <li key={question.id}>
            <h3 class="question-row-title">
              <a href={paths.question(reco.id, question.id)}>
                <QuestionTitle question={question} />
              </a>
            </h3>
            <p class="meta">{words.outcomeCount(question.outcomes.length)}</p>
            {question.outcomes.length > 0 && (
              <ul class="outcome-summaries">
                {question.outcomes.map((outcome) => (
                  <li key={outcome.id}>
                    <OutcomeSummary recoId={reco.id} outcome={outcome} />
                  </li>
                ))}
              </ul>
            )}
            {mayWrite && questions.length > 1 && (
              <PlaceButtons id={question.id} name={things[index]?.name ?? ""} placing={placing} />
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
