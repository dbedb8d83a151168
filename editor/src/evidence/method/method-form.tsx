import { useEffect, useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { TextArea, TextField } from "../../ui/field.tsx"
import { Form } from "../../ui/form.tsx"
import { DraftEnd } from "../drafts/draft-end.tsx"
import { orReadAgain, useSharedDraft } from "../drafts/use-shared-draft.ts"
import { DayField } from "../options/published-source-fields.tsx"
import { type ShownMethod, stateMethod } from "./api.ts"
import { methodMessages } from "./messages.ts"
import { focusMethodField, methodAnchor } from "./method-anchor.ts"
import { draftOf, type MethodDraft, newIndicator, newSearch, type WordField, writtenOf } from "./method-draft.ts"
import { RowsField } from "./rows-field.tsx"

/** Before anybody has said anything, whatever is said is newer. */
const NOTHING_SAID = -1

interface MethodFormProps {
  kept: ShownMethod
  onSaved: () => void
}

/** How the reco was made, as one writes it. What is typed stays until it is saved or given up. */
export function MethodForm({ kept, onSaved }: MethodFormProps) {
  const words = useMessages(methodMessages)
  const { reco } = useReco()
  const shared = useSharedDraft<MethodDraft>(
    `method of ${reco.id}`,
    draftOf(kept.method),
    kept.revision ?? NOTHING_SAID
  )
  const { draft, change } = shared
  const [isSaved, setIsSaved] = useState(false)
  const { submit, pending, failure } = useSubmit()
  useEffect(() => focusMethodField(location.hash.slice(1)), [])
  const save = () =>
    submit(async () => {
      setIsSaved(false)
      const revision = shared.revision === NOTHING_SAID ? null : shared.revision
      const answer = await orReadAgain(() => stateMethod(reco.id, writtenOf(draft), revision), onSaved)
      shared.saved(draft, draft, answer.revision)
      setIsSaved(true)
      onSaved()
    })
  const area = (field: WordField) => (
    <div id={methodAnchor(field)} class="method-field">
      <TextArea
        label={words.fields[field].label}
        hint={words.fields[field].hint}
        value={draft[field]}
        onText={(text) => change({ [field]: text })}
        rows={3}
        maxlength={4000}
      />
    </div>
  )
  return (
    <Form class="method-form" onSend={save}>
      {area("goal")}
      {area("population")}
      {area("users")}
      {area("layInput")}
      <SearchesField draft={draft} change={change} />
      {area("eligibility")}
      {area("consensus")}
      {area("updating")}
      <IndicatorsField draft={draft} change={change} />
      {area("funding")}
      <div class="method-save">
        <DraftEnd shared={shared} submission={{ pending, failure }} isSaved={isSaved} words={words} />
      </div>
    </Form>
  )
}

interface ListProps {
  draft: MethodDraft
  change: (part: Partial<MethodDraft>) => void
}

function SearchesField({ draft, change }: ListProps) {
  const { fields, search: words } = useMessages(methodMessages)
  return (
    <RowsField
      anchor={methodAnchor("searches")}
      {...fields.searches}
      words={words}
      rows={draft.searches}
      makeRow={newSearch}
      onRows={(searches) => change({ searches })}
    >
      {({ base, on, strategy }, put) => (
        <>
          <TextField
            label={words.base}
            value={base}
            onText={(text) => put({ base: text })}
            maxlength={300}
            autocomplete="off"
          />
          <DayField label={words.on} value={on} onDay={(day) => put({ on: day })} />
          <TextArea
            label={words.strategy}
            value={strategy}
            onText={(text) => put({ strategy: text })}
            rows={2}
            maxlength={4000}
          />
        </>
      )}
    </RowsField>
  )
}

const INDICATOR_FIELDS = ["name", "numerator", "denominator"] as const

function IndicatorsField({ draft, change }: ListProps) {
  const { fields, indicator: words } = useMessages(methodMessages)
  return (
    <RowsField
      anchor={methodAnchor("indicators")}
      {...fields.indicators}
      words={words}
      rows={draft.indicators}
      makeRow={newIndicator}
      onRows={(indicators) => change({ indicators })}
    >
      {(row, put) =>
        INDICATOR_FIELDS.map((field) => (
          <TextField
            key={field}
            label={words[field]}
            value={row[field]}
            onText={(text) => put({ [field]: text })}
            maxlength={300}
            autocomplete="off"
          />
        ))
      }
    </RowsField>
  )
}
