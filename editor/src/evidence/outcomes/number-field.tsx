import { useMessages } from "../../messages/catalogue.ts"
import { DecimalField } from "../../ui/field.tsx"
import type { DraftProblems } from "./outcome-draft.ts"
import { outcomeFormMessages } from "./outcome-form-messages.ts"

interface NumberFieldProps {
  label: string
  hint?: string | undefined
  value: string
  onText: (text: string) => void
  problem: DraftProblems[string] | undefined
}

/** A number of an outcome, and in words why it cannot be read. */
export function NumberField({ problem, ...field }: NumberFieldProps) {
  const words = useMessages(outcomeFormMessages)
  return <DecimalField {...field} error={problem && words.problems[problem]} />
}
