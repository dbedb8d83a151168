import { useMessages } from "../../messages/catalogue.ts"
import { Field } from "../../ui/field.tsx"
import type { DraftProblems } from "./outcome-draft.ts"
import { outcomeMessages } from "./outcome-messages.ts"

interface NumberFieldProps {
  label: string
  hint?: string | undefined
  value: string
  onText: (text: string) => void
  problem: DraftProblems[string] | undefined
}

/** A number in text: phones show digits, and a decimal comma is as good as a point. */
export function NumberField({ label, hint, value, onText, problem }: NumberFieldProps) {
  const words = useMessages(outcomeMessages)
  return (
    <Field label={label} hint={hint} error={problem && words.problems[problem]}>
      {(ties) => (
        <input
          {...ties}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={40}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
