import type { ComponentChildren } from "preact"
import { useMessages } from "../messages/catalogue.ts"
import { uiMessages } from "./messages.ts"
import { NamedWords } from "./named-words.tsx"
import { useOwnId } from "./use-own-id.ts"
import { mayName, useWordsThatName } from "./use-words-that-name.ts"

interface Wording {
  label: string
  /** Said beside the label: without it nothing can be sent. */
  required?: boolean | undefined
  hint?: ComponentChildren
  error?: string | undefined
}

/** A text in which a patient could be named: looked at as it is typed, and told of beside the field. It is never in the way. */
interface Looked {
  /** The text to look at; none where it names people on purpose (an account, a source). */
  looked?: string | undefined
}

interface Ties {
  id: string
  "aria-describedby": string | undefined
  "aria-invalid": true | undefined
}

/** A label, its hint, the control and its error, tied together for assistive technology. */
export function Field({
  label,
  hint,
  error,
  required = false,
  looked = "",
  children
}: Wording & Looked & { children: (ties: Ties) => ComponentChildren }) {
  const id = useOwnId()
  const words = useMessages(uiMessages)
  const named = useWordsThatName(looked)
  const described = [hint ? `${id}-hint` : "", named.length > 0 ? `${id}-named` : "", error ? `${id}-error` : ""]
    .filter(Boolean)
    .join(" ")
  return (
    <div class="field">
      <label for={id} data-required={required ? words.required : undefined}>
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {mayName(looked) && <NamedWords id={`${id}-named`} words={named} />}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

/** Of a field that names people on purpose, holds numbers that are nobody’s (an account, a source), or is looked at by its own form. */
type NotLooked = true | undefined

const KINDS = {
  text: { type: "text" },
  email: { type: "email" },
  password: { type: "password" },
  search: { type: "search" }
} as const

interface TextProps extends Wording {
  kind?: keyof typeof KINDS
  name?: string
  value: string
  /** Each change of what is typed. */
  onText: (text: string) => void
  autocomplete?: string
  minlength?: number
  maxlength?: number
  placeholder?: string
  /** Of what is typed, when it is not in the language of the page. */
  lang?: string
  dir?: "auto"
  notLooked?: NotLooked
}

/** One line of text. */
export function TextField({ label, hint, error, kind = "text", onText, notLooked, ...input }: TextProps) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      required={input.required}
      looked={kind === "text" && !notLooked ? input.value : undefined}
    >
      {(ties) => <input {...input} {...ties} {...KINDS[kind]} onInput={(event) => onText(event.currentTarget.value)} />}
    </Field>
  )
}

type DecimalProps = Wording & Pick<TextProps, "value" | "onText">

/** A number in text: phones show digits, and a decimal comma is as good as a point. */
export function DecimalField({ label, hint, error, value, onText }: DecimalProps) {
  return (
    <Field label={label} hint={hint} error={error}>
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

interface AreaProps extends Wording {
  name?: string
  value: string
  onText: (text: string) => void
  rows?: number
  maxlength?: number
  notLooked?: NotLooked
}

/** Several lines of text. */
export function TextArea({ label, hint, error, onText, notLooked, ...area }: AreaProps) {
  return (
    <Field label={label} hint={hint} error={error} required={area.required} looked={notLooked ? undefined : area.value}>
      {(ties) => <textarea {...area} {...ties} onInput={(event) => onText(event.currentTarget.value)} />}
    </Field>
  )
}

export interface Choice<Value extends string = string> {
  value: Value
  label: string
  /** Of the label, when it is not in the language of the page. */
  lang?: string
}

interface SelectProps<Value extends string> extends Wording {
  value: Value
  onChoice: (value: Value) => void
  choices: readonly Choice<Value>[]
  /** Kept as soon as it is made: see `keepChoices`. */
  kept?: true
}

/** One choice among a closed set. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  value,
  onChoice,
  choices,
  kept
}: SelectProps<Value>) {
  const choose = (index: number) => {
    const choice = choices[index]
    if (choice) onChoice(choice.value)
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => (
        <select
          {...ties}
          data-kept={kept}
          value={value}
          onChange={(event) => choose(event.currentTarget.selectedIndex)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} lang={choice.lang}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
