import { PASSWORD_MINIMUM } from "@recos/schemas/people/password"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import type { Failure } from "../api/failure.ts"
import { useMessages } from "../messages/catalogue.ts"
import { choicesOf } from "../messages/labels.ts"
import { ManyChoices } from "../ui/choices.tsx"
import { TextField } from "../ui/field.tsx"
import { accountMessages } from "./messages.ts"
import { usePasswordFault } from "./use-password-fault.ts"

/** How a person introduces themselves. */
export interface Introduction {
  name: string
  background: string
  languages: Language[]
}

interface MemberFieldsProps {
  value: Introduction
  onChange: (value: Introduction) => void
  failure: Failure | undefined
}

/** The fields of an introduction: the same when one joins, at the first installation and in one's account. */
export function MemberFields({ value, onChange, failure }: MemberFieldsProps) {
  const words = useMessages(accountMessages)
  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={value.name}
        onText={(name) => onChange({ ...value, name })}
        error={failure?.field("name")}
        autocomplete="name"
        maxlength={80}
        required
      />
      <TextField
        label={words.background}
        hint={words.backgroundHint}
        value={value.background}
        onText={(background) => onChange({ ...value, background })}
        error={failure?.field("background")}
        maxlength={120}
      />
      <ManyChoices
        legend={words.languages}
        choices={choicesOf(LANGUAGE_LABELS)}
        chosen={value.languages}
        onChoice={(languages) => onChange({ ...value, languages })}
        error={failure?.field("languages")}
      />
    </>
  )
}

interface PasswordFieldProps {
  value: string
  onText: (text: string) => void
  failure: Failure | undefined
  /** What is the person’s own, as far as this page knows: name, mail address. */
  own?: readonly string[]
}

/** A password that one chooses. */
export function NewPasswordField({ value, onText, failure, own = [] }: PasswordFieldProps) {
  const words = useMessages(accountMessages)
  const fault = usePasswordFault(value, own)
  return (
    <TextField
      kind="password"
      label={words.newPassword}
      hint={words.passwordHint}
      value={value}
      onText={onText}
      error={fault ?? failure?.field("password") ?? failure?.field("newPassword")}
      minlength={PASSWORD_MINIMUM}
      autocomplete="new-password"
      required
    />
  )
}
