import { useMessages } from "../../messages/catalogue.ts"
import { Field, TextField } from "../../ui/field.tsx"
import { optionFormMessages } from "./form-messages.ts"
import type { SourceDraft } from "./option-draft.ts"

interface SourceFieldsProps {
  /** What the source gives. */
  of: string
  draft: SourceDraft
  change: (part: Partial<SourceDraft>) => void
}

/** Where a value comes from, and of which day. */
export function SourceFields({ of, draft, change }: SourceFieldsProps) {
  const words = useMessages(optionFormMessages)
  return (
    <>
      <TextField
        label={words.sourceOf(of)}
        value={draft.source}
        onText={(source) => change({ source })}
        maxlength={300}
        autocomplete="off"
      />
      <DayField label={words.onOf(of)} value={draft.on} onDay={(on) => change({ on })} />
    </>
  )
}

/** A day, or nothing. */
export function DayField({ label, value, onDay }: { label: string; value: string; onDay: (day: string) => void }) {
  return (
    <Field label={label}>
      {(ties) => <input {...ties} type="date" value={value} onInput={(event) => onDay(event.currentTarget.value)} />}
    </Field>
  )
}
