import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { wordFor } from "../messages/labels.ts"
import { Field, Select } from "../ui/field.tsx"
import type { VersionDetail } from "../versions/api.ts"
import { noteMessages } from "./note-messages.ts"

/** The day it is, as a date field writes it. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** The language of a note, asked only when there are several. */
export function LanguageField(props: {
  languages: Language[]
  value: Language | undefined
  onChoice: (language: Language) => void
}) {
  const words = useMessages(noteMessages)
  if (!props.value || props.languages.length === 1) return null
  const choices = props.languages.map((value) => ({ value, label: wordFor(LANGUAGE_LABELS[value]) }))
  return <Select label={words.language} value={props.value} onChoice={props.onChoice} choices={choices} />
}

/** The day of a reading: from the freezing of the version on, until today. */
export function DayField(props: { version: VersionDetail; value: string; onDay: (day: string) => void }) {
  const words = useMessages(noteMessages)
  const { frozenOn } = props.version.content
  return (
    <Field label={words.day} hint={words.dayHint(formatDay(frozenOn))}>
      {(ties) => (
        <input
          {...ties}
          type="date"
          required
          min={frozenOn}
          max={today()}
          value={props.value}
          onInput={(event) => props.onDay(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
