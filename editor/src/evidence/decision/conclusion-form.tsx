import type { EtdConclusion } from "@recos/schemas/evidence/decision/conclusion"
import {
  CONCLUSION_FIELD_LABELS,
  CONCLUSION_FIELDS,
  CONCLUSION_TYPE_LABELS
} from "@recos/schemas/evidence/decision/conclusion-fields"
import { METHOD_WORDS_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { choicesOf, wordFor } from "../../messages/labels.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { ManyChoices, OneChoice } from "../../ui/choices.tsx"
import { TextArea } from "../../ui/field.tsx"
import { Form } from "../../ui/form.tsx"
import { DraftEnd } from "../drafts/draft-end.tsx"
import { orReadAgain, useSharedDraft } from "../drafts/use-shared-draft.ts"
import { useUpdates } from "../updates/use-updates.ts"
import { concludeDecision, type Decision } from "./api.ts"
import { decisionPartsMessages } from "./parts-messages.ts"

/** Before anybody has concluded, whatever is said is newer. */
const NOTHING_SAID = -1

interface ConclusionProps {
  decision: Decision
  onChanged: () => void
}

/** What the decision ends in, as GRADE's frameworks name its parts, and the statements that say it. */
export function Conclusion({ decision, onChanged }: ConclusionProps) {
  const words = useMessages(decisionPartsMessages)
  const { reco } = useReco()
  const { concludedBy } = decision
  return (
    <section class="decision-conclusion" aria-labelledby="conclusion">
      <h3 id="conclusion" tabIndex={-1}>
        {words.conclusion}
      </h3>
      <p class="criterion-question">{words.conclusionLead}</p>
      {concludedBy && (
        <p class="meta">{words.concludedBy(concludedBy.name ?? words.somebody, formatDay(concludedBy.at))}</p>
      )}
      {reco.allowed.includes("decision.write") ? (
        <ConclusionForm decision={decision} onChanged={onChanged} />
      ) : (
        <ConclusionShown conclusion={decision.conclusion} />
      )}
    </section>
  )
}

function ConclusionForm({ decision, onChanged }: ConclusionProps) {
  const words = useMessages(decisionPartsMessages)
  const { reco } = useReco()
  const { questionId, conclusion, conclusionRevision } = decision
  const shared = useSharedDraft<EtdConclusion>(
    `conclusion of ${questionId}`,
    conclusion,
    conclusionRevision ?? NOTHING_SAID
  )
  const { draft, change } = shared
  const [isSaved, setIsSaved] = useState(false)
  const { submit, pending, failure } = useSubmit()
  const updates = useUpdates(reco.id)
  const statements = updates.value?.statements.filter(({ isInText }) => isInText) ?? []
  const save = () =>
    submit(async () => {
      setIsSaved(false)
      const revision = shared.revision === NOTHING_SAID ? null : shared.revision
      const address = { id: reco.id, questionId }
      const answer = await orReadAgain(() => concludeDecision(address, draft, revision), onChanged)
      shared.saved(draft, draft, answer.revision)
      setIsSaved(true)
      onChanged()
    })
  return (
    <Form onSend={save}>
      <OneChoice
        legend={words.type}
        choices={choicesOf(CONCLUSION_TYPE_LABELS)}
        chosen={draft.type ?? undefined}
        onChoice={(type) => change({ type })}
      />
      {CONCLUSION_FIELDS.map((field) => (
        <TextArea
          key={field}
          label={wordFor(CONCLUSION_FIELD_LABELS[field])}
          hint={words.hints[field]}
          value={draft[field]}
          onText={(text) => change({ [field]: text })}
          rows={2}
          maxlength={METHOD_WORDS_MAXIMUM}
        />
      ))}
      {statements.length > 0 ? (
        <ManyChoices
          legend={words.statements}
          hint={words.statementsHint}
          choices={statements.map(({ id, text }) => ({ value: id, label: text || words.emptyStatement }))}
          chosen={draft.statements}
          onChoice={(chosen) => change({ statements: chosen })}
        />
      ) : (
        <p class="quiet">{words.noStatements}</p>
      )}
      <DraftEnd shared={shared} submission={{ pending, failure }} isSaved={isSaved} words={words} />
    </Form>
  )
}

function ConclusionShown({ conclusion }: { conclusion: EtdConclusion }) {
  const words = useMessages(decisionPartsMessages)
  const { reco } = useReco()
  const said = CONCLUSION_FIELDS.filter((field) => conclusion[field] !== "")
  if (conclusion.type === null && said.length === 0) return <p class="meta">{words.notConcluded}</p>
  return (
    <>
      {conclusion.type && (
        <p>
          <strong>{wordFor(CONCLUSION_TYPE_LABELS[conclusion.type])}</strong>
        </p>
      )}
      <dl class="facts">
        {said.map((field) => (
          <div key={field}>
            <dt>{wordFor(CONCLUSION_FIELD_LABELS[field])}</dt>
            <dd class="said">{conclusion[field]}</dd>
          </div>
        ))}
      </dl>
      {conclusion.statements.map((id) => (
        <p key={id} class="meta">
          <a href={paths.write(reco.id, `#node-${id}`)}>{words.seeStatement}</a>
        </p>
      ))}
    </>
  )
}
