import { OPTION_WORDS_MAXIMUM, SENTENCE_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { speaksOf } from "@recos/schemas/evidence/options/option-fields"
import type { HmpcStatus } from "@recos/schemas/vocabulary/closed-lists"
import { HMPC_STATUS_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import { useLayoutEffect, useRef, useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { wordFor } from "../../messages/labels.ts"
import { ManyChoices, OneChoice } from "../../ui/choices.tsx"
import { TextArea, TextField } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { Notice } from "../../ui/notice.tsx"
import { useSharedDraft } from "../drafts/use-shared-draft.ts"
import { questionInWords } from "../questions/question-words.tsx"
import type { Question } from "../use-evidence.ts"
import type { WrittenOption } from "./api.ts"
import { EcoFields } from "./eco-fields.tsx"
import { optionFormMessages } from "./form-messages.ts"
import { optionMessages } from "./messages.ts"
import { EMPTY_OPTION_DRAFT, type OptionDraft, type OptionProblems, readDraft } from "./option-draft.ts"
import { DayField } from "./published-source-fields.tsx"

/** Where the agency says what its two statuses rest on. */
const EMA_ON_STATUSES =
  "https://www.ema.europa.eu/en/human-regulatory-overview/herbal-medicinal-products/european-union-monographs-list-entries"

const KINDS = ["drug", "plant", "non-drug"] as const

interface OptionFormProps {
  /** What is kept of the option; a name of its own and the empty draft for a new one. */
  kept: { name: string; draft: OptionDraft; revision: number }
  questions: readonly Question[]
  onSave: (written: WrittenOption, revision: number) => Promise<void>
  onCancel: () => void
}

/** An option as one writes it. What is typed stays until it is saved or given up. */
export function OptionForm({ kept, questions, onSave, onCancel }: OptionFormProps) {
  const words = useMessages(optionFormMessages)
  const place = useRef<HTMLFormElement>(null)
  const shared = useSharedDraft(kept.name, kept.draft, kept.revision)
  const { draft, change } = shared
  const [hasTried, setHasTried] = useState(false)
  const { submit, pending, failure } = useSubmit()
  // The button that opened the form is gone: whoever works by keyboard goes on in its first line.
  useLayoutEffect(() => place.current?.querySelector<HTMLElement>('input[type="text"]')?.focus(), [])
  const { written, problems: found } = readDraft(draft)
  const problems = hasTried ? found : {}
  const save = async () => {
    setHasTried(true)
    if (Object.keys(found).length > 0) return
    await submit(async () => {
      const asked = written.questions.filter((id) => questions.some((question) => question.id === id))
      await onSave({ ...written, questions: asked }, shared.revision)
      shared.saved(draft, kept.draft === EMPTY_OPTION_DRAFT ? EMPTY_OPTION_DRAFT : draft, shared.revision + 1)
    })
  }
  return (
    <Form place={place} class="option-form" noValidate onSend={save}>
      <OneChoice
        legend={words.kind}
        choices={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        chosen={draft.kind}
        onChoice={(kind) => change({ kind })}
      />
      <TextField
        required
        label={words.name}
        hint={words.nameHint}
        value={draft.name}
        onText={(name) => change({ name })}
        maxlength={SENTENCE_MAXIMUM}
        autocomplete="off"
        error={problems.name && words.problems.missing}
      />
      <KindFields draft={draft} problems={problems} change={change} />
      <QuestionsField draft={draft} questions={questions} change={change} />
      <EcoFields draft={draft} problems={problems} change={change} />
      {shared.clashes.length > 0 && <Notice>{words.clash}</Notice>}
      <FormEnd
        pending={pending}
        failure={failure}
        send={words.save}
        onCancel={() => {
          shared.undo()
          onCancel()
        }}
      />
    </Form>
  )
}

interface PartProps {
  draft: OptionDraft
  problems: OptionProblems
  change: (part: Partial<OptionDraft>) => void
}

/** What is said of this kind of option: what does not apply is hidden, and kept. */
function KindFields({ draft, problems, change }: PartProps) {
  const words = useMessages(optionFormMessages)
  const { kind } = draft
  const line = (name: "atc" | "plantPart" | "preparation", most: number) =>
    speaksOf(kind, name) && (
      <TextField
        label={words[name]}
        hint={words[`${name}Hint`]}
        value={draft[name]}
        onText={(text) => change({ [name]: text })}
        maxlength={most}
        autocomplete="off"
      />
    )
  const area = (name: "indication" | "interactions" | "exclusions" | "whenUnavailable") => (
    <TextArea
      label={words[name]}
      hint={words[`${name}Hint`]}
      value={draft[name]}
      onText={(text) => change({ [name]: text })}
      rows={2}
      maxlength={OPTION_WORDS_MAXIMUM}
    />
  )
  return (
    <>
      {line("atc", 10)}
      {line("plantPart", 300)}
      {line("preparation", 300)}
      {speaksOf(kind, "hmpcStatus") && <StatusField draft={draft} change={change} />}
      {area("indication")}
      {speaksOf(kind, "interactions") && area("interactions")}
      {area("exclusions")}
      {area("whenUnavailable")}
      {speaksOf(kind, "monograph") && (
        <>
          <TextField
            label={words.monographUrl}
            hint={words.monographUrlHint}
            value={draft.monographUrl}
            onText={(monographUrl) => change({ monographUrl })}
            maxlength={OPTION_WORDS_MAXIMUM}
            autocomplete="off"
            error={problems.monographUrl && words.problems.address}
          />
          <DayField label={words.monographOn} value={draft.monographOn} onDay={(on) => change({ monographOn: on })} />
        </>
      )}
    </>
  )
}

function StatusField({ draft, change }: Pick<PartProps, "draft" | "change">) {
  const words = useMessages(optionFormMessages)
  const { statusMeanings, statusIsNotEvidence } = useMessages(optionMessages)
  return (
    <>
      <OneChoice
        legend={words.hmpcStatus}
        hint={statusIsNotEvidence}
        choices={[
          { value: "" as const, label: words.statusUnsaid },
          ...(Object.keys(HMPC_STATUS_LABELS) as HmpcStatus[]).map((value) => ({
            value,
            label: wordFor(HMPC_STATUS_LABELS[value]),
            hint: statusMeanings[value]
          }))
        ]}
        chosen={draft.hmpcStatus}
        onChoice={(hmpcStatus) => change({ hmpcStatus })}
      />
      <p class="interface">
        <a href={EMA_ON_STATUSES} target="_blank" rel="noreferrer">
          {words.statusSource}
        </a>
      </p>
    </>
  )
}

interface QuestionsFieldProps extends Pick<PartProps, "draft" | "change"> {
  questions: readonly Question[]
}

function QuestionsField({ draft, questions, change }: QuestionsFieldProps) {
  const words = useMessages(optionFormMessages)
  if (questions.length === 0) return <p class="quiet interface">{words.noQuestions}</p>
  const chosen = draft.questions.filter((id) => questions.some((question) => question.id === id))
  return (
    <ManyChoices
      legend={words.questions}
      hint={words.questionsHint}
      choices={questions.map((question) => ({
        value: question.id,
        label: questionInWords(question) || words.untitled
      }))}
      chosen={chosen}
      onChoice={(ids) => change({ questions: ids })}
    />
  )
}
