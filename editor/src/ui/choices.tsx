import type { ComponentChildren } from "preact"
import type { Choice } from "./field.tsx"
import { useOwnId } from "./use-own-id.ts"

interface GroupProps {
  legend: string
  hint?: string
  error?: string | undefined
  /** Kept as soon as a choice is made: see `keepChoices`. */
  kept?: true
}

interface ManyProps<Value extends string> extends GroupProps {
  choices: readonly Choice<Value>[]
  chosen: readonly Value[]
  onChoice: (chosen: Value[]) => void
}

/** Any number of choices: a group of checkboxes. */
export function ManyChoices<Value extends string>(props: ManyProps<Value>) {
  const { choices, chosen, onChoice, ...group } = props
  const toggle = (value: Value) =>
    onChoice(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <Group {...group}>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input type="checkbox" checked={chosen.includes(choice.value)} onChange={() => toggle(choice.value)} />
          <span lang={choice.lang}>{choice.label}</span>
        </label>
      ))}
    </Group>
  )
}

interface OneProps<Value extends string> extends GroupProps {
  choices: readonly (Choice<Value> & { hint?: string })[]
  chosen: Value | undefined
  onChoice: (chosen: Value) => void
}

/** One choice of few, all visible with what each means: a group of radio buttons. */
export function OneChoice<Value extends string>(props: OneProps<Value>) {
  const { choices, chosen, onChoice, ...group } = props
  const name = useOwnId()
  return (
    <Group {...group}>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input type="radio" name={name} checked={chosen === choice.value} onChange={() => onChoice(choice.value)} />
          <span>
            {choice.label}
            {choice.hint && <small class="field-hint">{choice.hint}</small>}
          </span>
        </label>
      ))}
    </Group>
  )
}

function Group({ legend, hint, error, kept, children }: GroupProps & { children: ComponentChildren }) {
  const id = useOwnId()
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ")
  return (
    <fieldset
      class="choices"
      data-kept={kept}
      data-invalid={error ? true : undefined}
      aria-describedby={described || undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
