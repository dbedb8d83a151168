import "./questions.css"
import { useState } from "preact/hooks"
import { useLocation, useRoute } from "preact-iso"
import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Answer } from "../../ui/answer.tsx"
import { Button } from "../../ui/button.tsx"
import { lazyPart } from "../../ui/lazy-part.tsx"
import { PageHeading } from "../../ui/page-heading.tsx"
import { orReadAgain } from "../drafts/use-shared-draft.ts"
import { QuestionAgreement } from "../gradings/common/question-agreement.tsx"
import { OutcomeList } from "../outcomes/outcome-list.tsx"
import { Gone } from "../rows/gone.tsx"
import { RemoveButton } from "../rows/remove-button.tsx"
import { type Question, useEvidence } from "../use-evidence.ts"
import { changeQuestion, removeQuestion } from "./api.ts"
import { questionMessages } from "./messages.ts"
import { QuestionTitle, questionInWords } from "./question-words.tsx"

// A form with its own copy on the device: fetched by those who write.
const QuestionForm = lazyPart(
  () => import("./question-form.tsx"),
  (module) => module.QuestionForm
)

/** One question: what it asks, and its outcomes in the order people gave them. */
export function QuestionPage() {
  const words = useMessages(questionMessages)
  const { reco } = useReco()
  const { params } = useRoute()
  const evidence = useEvidence(reco.id)
  return (
    <Answer of={evidence}>
      {({ questions }) => {
        const question = questions.find(({ id }) => id === params.question)
        if (!question) return <Gone title={words.gone} hint={words.goneHint} />
        return <QuestionFace key={question.id} question={question} onChange={evidence.reload} />
      }}
    </Answer>
  )
}

function QuestionFace({ question, onChange }: { question: Question; onChange: () => void }) {
  const words = useMessages(questionMessages)
  const { reco } = useReco()
  const { route } = useLocation()
  const [isEditing, setIsEditing] = useState(false)
  const mayWrite = reco.allowed.includes("evidence.write")
  const isGraded = question.outcomes.some(({ grading }) => grading.state !== "none")
  return (
    <>
      <PageHeading level={2} title={questionInWords(question)}>
        <QuestionTitle question={question} />
      </PageHeading>
      {isEditing ? (
        <QuestionForm
          kept={{ id: question.id, question: writtenOf(question), revision: question.revision }}
          onCancel={() => setIsEditing(false)}
          onSave={async (written, revision) => {
            await orReadAgain(() => changeQuestion(reco.id, question.id, written, revision), onChange)
            setIsEditing(false)
            onChange()
          }}
        />
      ) : (
        <>
          <QuestionRest question={question} />
          {mayWrite && (
            <p class="actions">
              <Button onClick={() => setIsEditing(true)}>{words.edit}</Button>
              <RemoveButton
                words={{
                  button: words.remove,
                  ask: words.removeAsk,
                  loses: words.removeLoses(question.outcomes.length),
                  refused: isGraded ? words.removeGraded : undefined
                }}
                onRemove={async () => {
                  await removeQuestion(reco.id, question)
                  route(paths.evidence(reco.id))
                }}
              />
            </p>
          )}
        </>
      )}
      <OutcomeList question={question} mayWrite={mayWrite} onChange={onChange} />
      <QuestionAgreement questionId={question.id} />
    </>
  )
}

const writtenOf = ({ population, intervention, comparison, setting, perspective }: Question) => ({
  population,
  intervention,
  comparison,
  setting,
  perspective
})

/** What the title of the page does not say of a question. */
function QuestionRest({ question }: { question: Question }) {
  const words = useMessages(questionMessages)
  return (
    <dl class="facts question-parts">
      {question.setting && (
        <>
          <dt>{words.setting}</dt>
          <dd>{question.setting}</dd>
        </>
      )}
      <dt>{words.perspective}</dt>
      <dd>{words.perspectives[question.perspective].label}</dd>
    </dl>
  )
}
