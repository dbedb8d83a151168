import { COOPERATIVE_CRITERIA, ETD_FIELDS } from "@recos/schemas/evidence/decision/etd"
import { ETD_CRITERION_LABELS } from "@recos/schemas/evidence/decision/etd-labels"
import { ETD_QUESTIONS, ETD_SOURCES } from "@recos/schemas/evidence/decision/etd-question-labels"
import { useMessages } from "../../messages/catalogue.ts"
import { wordFor } from "../../messages/labels.ts"
import { useReco } from "../../reco/reco-context.ts"
import { CertaintyWords } from "../gradings/certainty-words.tsx"
import type { Outcome } from "../use-evidence.ts"
import type { Criterion, Decision } from "./api.ts"
import { CollegeJudgements } from "./college-judgements.tsx"
import { EffectsBeside } from "./effects-beside.tsx"
import { JudgementField } from "./judgement-field.tsx"
import { decisionMessages } from "./messages.ts"
import { decisionPartsMessages } from "./parts-messages.ts"
import { WordsByAuthor } from "./words-by-author.tsx"

interface CriterionSectionProps {
  decision: Decision
  criterion: Criterion
  /** Those of the question: what some criteria judge. */
  outcomes: readonly Outcome[]
  onChanged: () => void
}

/** One criterion: what it asks, how it is judged, and the three kinds of words, each apart. */
export function CriterionSection({ decision, criterion: shown, outcomes, onChanged }: CriterionSectionProps) {
  const words = useMessages(decisionMessages)
  const parts = useMessages(decisionPartsMessages)
  const { reco } = useReco()
  const { criterion } = shown
  const id = `criterion-${criterion}`
  const address = { id: reco.id, questionId: decision.questionId, criterion }
  const mayWrite = reco.allowed.includes("decision.write")
  return (
    <section class="criterion" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {wordFor(ETD_CRITERION_LABELS[criterion])}
      </h3>
      {COOPERATIVE_CRITERIA.includes(criterion) && <p class="meta">{words.ownCriterion}</p>}
      <p class="criterion-question">{wordFor(ETD_QUESTIONS[criterion][decision.perspective])}</p>
      {criterion === "certaintyOfEffects" && <OverallCertainty certainty={decision.overallCertainty} />}
      <EffectsBeside criterion={criterion} outcomes={outcomes} />
      <JudgementField
        address={address}
        shown={shown.judgement}
        whose="group"
        legend={parts.groupJudgement}
        computed={decision.overallCertainty}
        mayWrite={mayWrite}
        onChanged={onChanged}
      />
      <CollegeJudgements
        address={address}
        shown={shown}
        computed={decision.overallCertainty}
        mayWrite={mayWrite}
        onChanged={onChanged}
      />
      <div class="words-of-criterion">
        {ETD_FIELDS.map((field) => (
          <WordsByAuthor
            key={field}
            address={{ ...address, field }}
            shown={shown.words.filter((one) => one.field === field)}
            mayWrite={mayWrite}
            onChanged={onChanged}
          />
        ))}
      </div>
      {shown.words.length === 0 && !mayWrite && <p class="meta">{words.nobody}</p>}
      <details class="criterion-source">
        <summary>{words.source}</summary>
        <p class="meta" lang="en">
          {ETD_SOURCES[criterion]}
        </p>
      </details>
    </section>
  )
}

/** What the agreed gradings say, beside the judgement and never in its place. */
function OverallCertainty({ certainty }: { certainty: Decision["overallCertainty"] }) {
  const words = useMessages(decisionMessages)
  return (
    <div class="criterion-overall interface">
      {certainty ? (
        <>
          <p>{words.overall}</p>
          <p>
            <CertaintyWords certainty={certainty} />
          </p>
        </>
      ) : (
        <p>{words.noOverall}</p>
      )}
    </div>
  )
}
