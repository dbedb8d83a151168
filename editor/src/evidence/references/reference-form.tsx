import { cslItem } from "@recos/schemas/references/reference"
import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { Field, Select, TextArea, TextField } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { KnownReference } from "./known-reference.tsx"
import { LookUp } from "./look-up.tsx"
import { referenceMessages } from "./messages.ts"
import {
  type DraftProblem,
  draftOf,
  EMPTY_DRAFT,
  type ReferenceDraft,
  readDraft,
  withAddress
} from "./reference-draft.ts"
import type { KeptReference, ReferenceFields, References } from "./references.ts"

interface ReferenceFormProps {
  references: References
  /** The reference to change; absent for a new one. */
  reference?: KeptReference | undefined
  onSave: (fields: ReferenceFields) => Promise<void>
  onCancel: () => void
}

/** The form of a source: its address first, for it says most of the rest to whoever checks it. */
export function ReferenceForm({ references, reference, onSave, onCancel }: ReferenceFormProps) {
  const words = useMessages(referenceMessages)
  const [draft, setDraft] = useState<ReferenceDraft>(
    reference ? draftOf(reference.csl, reference.checkedOn) : EMPTY_DRAFT
  )
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  const { submit, pending, failure } = useSubmit()
  const set = (name: keyof ReferenceDraft) => (value: string) => setDraft((before) => ({ ...before, [name]: value }))
  const line = (name: keyof ReferenceDraft, label: string) => (
    <TextField
      notLooked
      required={name === "title"}
      label={label}
      value={draft[name]}
      onText={set(name)}
      error={problem === name ? words.problems[problem] : undefined}
    />
  )
  const save = () => {
    const read = readDraft(draft, reference?.csl)
    if ("problem" in read) return setProblem(read.problem)
    setProblem(null)
    return submit(() => onSave({ csl: read.csl, checkedOn: draft.checkedOn || null }))
  }
  const types = cslItem.shape.type.options.map((value) => ({ value, label: words.types[value] }))
  const isPeriodical = draft.type === "article-journal" || draft.type === "chapter"
  return (
    <Form class="reference-form" onSend={save} noValidate>
      <h3>{reference ? words.editTitle : words.addTitle}</h3>
      <TextField
        notLooked
        label={words.fields.address}
        hint={words.fields.addressHint}
        value={draft.address}
        onText={(address) => setDraft((before) => (reference ? { ...before, address } : withAddress(before, address)))}
        error={problem === "address" ? words.problems.address : undefined}
      />
      <LookUp references={references} address={draft.address} onFound={setDraft} />
      {!reference && <KnownReference references={references} draft={draft} />}
      <Select label={words.fields.type} choices={types} value={draft.type} onChoice={set("type")} />
      {line("title", words.fields.name)}
      <TextArea
        notLooked
        label={words.fields.authors}
        hint={words.fields.authorsHint}
        value={draft.authors}
        rows={3}
        onText={set("authors")}
      />
      {line("container", isPeriodical ? words.fields.journal : words.fields.publisher)}
      <div class="reference-numbers">
        {line("year", words.fields.year)}
        {line("volume", words.fields.volume)}
        {line("issue", words.fields.issue)}
        {line("page", words.fields.page)}
      </div>
      <Field label={words.fields.checkedOn}>
        {(ties) => (
          <input
            {...ties}
            type="date"
            value={draft.checkedOn}
            onChange={(event) => set("checkedOn")(event.currentTarget.value)}
          />
        )}
      </Field>
      {problem === "other" && <p class="field-error">{words.problems.other}</p>}
      <FormEnd pending={pending} failure={failure} send={words.save} onCancel={onCancel} />
    </Form>
  )
}
