import "./questions.css"
import { useMemo } from "preact/hooks"
import { ErrorBoundary, lazy, useLocation, useRoute } from "preact-iso"
import { useAnswer } from "../../api/use-answer.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../recos/reco-context.ts"
import { Answer } from "../../ui/answer.tsx"
import { PageHeading } from "../../ui/page-heading.tsx"
import { GradingSection } from "../gradings/grading-section.tsx"
import { referencesOf } from "../references.ts"
import { shortName } from "../short-name.ts"
import { type Outcome, type Question, useEvidence } from "../use-evidence.ts"
import { removeOutcome } from "./api.ts"
import { Gone } from "./gone.tsx"
import { ImportanceSection } from "./importance-section.tsx"
import { questionMessages } from "./messages.ts"
import { OutcomeBrief } from "./outcome-brief.tsx"
import { OutcomeForm } from "./outcome-form.tsx"
import { outcomeMessages } from "./outcome-messages.ts"
import { OutcomeReading } from "./outcome-reading.tsx"
import { questionInWords } from "./question-words.tsx"
import { RemoveButton } from "./remove-button.tsx"
import { SourceSays } from "./source-says.tsx"

// Fetched only where people have signed for the figures.
const GradedOutcome = lazy(() => import("./graded-outcome.tsx").then((module) => module.GradedOutcome))

/** One outcome: its figures and what they make, how much it matters, and its grading. */
export function OutcomePage() {
  const words = useMessages(outcomeMessages)
  const { reco } = useReco()
  const { params } = useRoute()
  const evidence = useEvidence(reco.id)
  return (
    <Answer of={evidence}>
      {({ questions }) => {
        const question = questions.find(({ outcomes }) => outcomes.some(({ id }) => id === params.outcome))
        const outcome = question?.outcomes.find(({ id }) => id === params.outcome)
        if (!question || !outcome) return <Gone title={words.gone} hint={words.goneHint} />
        return <OutcomeFace key={outcome.id} question={question} outcome={outcome} onChange={evidence.reload} />
      }}
    </Answer>
  )
}

interface OutcomeFaceProps {
  question: Question
  outcome: Outcome
  onChange: () => void
}

function OutcomeFace({ question, outcome, onChange }: OutcomeFaceProps) {
  const words = useMessages(outcomeMessages)
  const questionWords = useMessages(questionMessages)
  const { reco } = useReco()
  const { route } = useLocation()
  const mayWrite = reco.allowed.includes("evidence.write")
  return (
    <>
      <PageHeading level={2} title={outcome.name} />
      <OutcomeBrief outcome={outcome} />
      <p class="meta">
        {words.ofQuestion}
        {"\u202f: "}
        <a href={paths.question(reco.id, question.id)}>{questionInWords(question)}</a>
      </p>
      <SourceSays source={outcome.source} />
      <div id="chiffres">
        <Figures outcome={outcome} onChange={onChange} />
      </div>
      <ImportanceSection outcome={outcome} onRated={onChange} />
      <GradingSection questionId={question.id} outcomeId={outcome.id} />
      {mayWrite && (
        <p class="actions">
          <RemoveButton
            words={{
              button: words.remove,
              ask: words.removeAsk(outcome.name),
              loses: words.removeLoses,
              cancel: questionWords.cancel,
              refused: outcome.figuresHold ? words.removeGraded : undefined
            }}
            onRemove={async () => {
              await removeOutcome(reco.id, outcome)
              route(paths.question(reco.id, question.id))
            }}
          />
        </p>
      )}
    </>
  )
}

/** The figures in a form; once they are graded, to be read, and others to be proposed. */
function Figures({ outcome, onChange }: { outcome: Outcome; onChange: () => void }) {
  const { reco } = useReco()
  const sources = useSources(reco.id)
  const form = (onProposed: () => void) => (
    <OutcomeForm outcome={outcome} sources={sources} onSaved={onChange} onProposed={onProposed} />
  )
  if (!reco.allowed.includes("evidence.write")) return <OutcomeReading outcome={outcome} />
  if (!outcome.figuresHold) return form(onChange)
  return (
    <ErrorBoundary>
      <GradedOutcome outcome={outcome} onChange={onChange}>
        {form}
      </GradedOutcome>
    </ErrorBoundary>
  )
}

/** The reco's sources as choices; none while they have not come. */
function useSources(recoId: string) {
  const references = useMemo(() => referencesOf(recoId), [recoId])
  const loaded = useAnswer(`sources ${recoId}`, async () => {
    await references.reload()
    return references.list.value
  })
  return (loaded.value ?? []).map(({ id, csl }) => ({ value: id, label: `${shortName(csl)}. ${csl.title}` }))
}
