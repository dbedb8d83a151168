import { PARAGRAPHS_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { OneChoice } from "../../ui/choices.tsx"
import { TextArea } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { Notice } from "../../ui/notice.tsx"
import { useSharedDraft } from "../drafts/use-shared-draft.ts"
import type { WrittenQuestion } from "./api.ts"
import { questionMessages } from "./messages.ts"

const EMPTY = { population: "", intervention: "", comparison: "", setting: "", perspective: "individual" } as const
const NEW = { id: "new", question: EMPTY, revision: 0 }

interface QuestionFormProps {
  /** What is kept of the question; absent for a new one. */
  kept?: { id: string; question: WrittenQuestion; revision: number }
  onSave: (written: WrittenQuestion, revision: number) => Promise<void>
  onCancel: () => void
}

/** The parts of a clinical question. What is typed stays until it is saved or given up. */
export function QuestionForm({ kept = NEW, onSave, onCancel }: QuestionFormProps) {
  const words = useMessages(questionMessages)
  const shared = useSharedDraft(`question ${kept.id}`, kept.question, kept.revision)
  const { draft } = shared
  const { submit, pending, failure } = useSubmit()
  const [hasTried, setTried] = useState(false)
  const isEmpty = [draft.population, draft.intervention, draft.comparison].every((text) => text.trim() === "")
  const nothing = hasTried && isEmpty ? words.nothing : undefined
  const save = () => {
    setTried(true)
    if (isEmpty) return
    return submit(async () => {
      await onSave(draft, shared.revision)
      shared.saved(draft, kept.id === NEW.id ? EMPTY : draft, shared.revision + 1)
    })
  }
  const area = (name: "population" | "intervention" | "comparison" | "setting") => (
    <TextArea
      label={words[name]}
      hint={words[`${name}Hint`]}
      value={draft[name]}
      onText={(text) => shared.change({ [name]: text })}
      error={(name === "population" ? nothing : undefined) ?? failure?.field(name)}
      rows={2}
      maxlength={PARAGRAPHS_MAXIMUM}
    />
  )
  return (
    <Form class="question-form" onSend={save}>
      {area("population")}
      {area("intervention")}
      {area("comparison")}
      {area("setting")}
      <OneChoice
        legend={words.perspective}
        choices={(["individual", "population"] as const).map((value) => ({ value, ...words.perspectives[value] }))}
        chosen={draft.perspective}
        onChoice={(perspective) => shared.change({ perspective })}
      />
      {shared.clashes.length > 0 && <Notice>{words.changedMeanwhile}</Notice>}
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
