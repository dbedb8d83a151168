import "../questions/questions.css"
import { useLocation, useRoute } from "preact-iso"
import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Answer } from "../../ui/answer.tsx"
import { lazyPart } from "../../ui/lazy-part.tsx"
import { PageHeading } from "../../ui/page-heading.tsx"
import { GradingSection } from "../gradings/grading-section.tsx"
import { removeOutcome } from "../questions/api.ts"
import { questionInWords } from "../questions/question-words.tsx"
import { RemoveButton } from "../rows/remove-button.tsx"
import { type Outcome, type Question, useEvidence } from "../use-evidence.ts"
import { ImportanceSection } from "./importance-section.tsx"
import { OutcomeBrief } from "./outcome-brief.tsx"
import { outcomeMessages } from "./outcome-messages.ts"
import { OutcomeReading } from "./outcome-reading.tsx"

const Gone = lazyPart(
  () => import("../rows/gone.tsx"),
  (module) => module.Gone
)
// Fetched only where figures are written, where people have signed for them, and where a source says something itself.
const OutcomeForm = lazyPart(
  () => import("./outcome-form.tsx"),
  (module) => module.OutcomeForm
)
const SourceSays = lazyPart(
  () => import("./source-says.tsx"),
  (module) => module.SourceSays
)
const OutcomeRemarks = lazyPart(
  () => import("./outcome-remarks.tsx"),
  (module) => module.OutcomeRemarks
)
const GradedOutcome = lazyPart(
  () => import("./graded-outcome.tsx"),
  (module) => module.GradedOutcome
)

/** One outcome: its figures and what they make, how much it matters, and its grading. */
export function OutcomePage() {
  const words = useMessages(outcomeMessages)
  const { reco } = useReco()
  const { params } = useRoute()
  const evidence = useEvidence(reco.id, ({ questions }) => {
    const question = questions.find(({ outcomes }) => outcomes.some(({ id }) => id === params.outcome))
    return question ? [question.id, ...(params.outcome ? [params.outcome] : [])] : []
  })
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
      {outcome.source && <SourceSays source={outcome.source} kind={outcome.kind} />}
      <div id="chiffres">
        <Figures outcome={outcome} onChange={onChange} />
      </div>
      <OutcomeRemarks outcomeId={outcome.id} />
      <ImportanceSection outcome={outcome} onRated={onChange} />
      <GradingSection questionId={question.id} outcomeId={outcome.id} />
      {mayWrite && (
        <p class="actions">
          <RemoveButton
            words={{
              button: words.remove,
              ask: words.removeAsk(outcome.name),
              loses: words.removeLoses,
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
  const form = (onProposed: () => void) => <OutcomeForm outcome={outcome} onSaved={onChange} onProposed={onProposed} />
  if (!reco.allowed.includes("evidence.write")) return <OutcomeReading outcome={outcome} />
  if (!outcome.figuresHold) return form(onChange)
  return (
    <GradedOutcome outcome={outcome} onChange={onChange}>
      {form}
    </GradedOutcome>
  )
}
