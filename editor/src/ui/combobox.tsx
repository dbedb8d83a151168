import "./combobox.css"
import { useEffect, useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { type Choice, Field } from "./field.tsx"
import { uiMessages } from "./messages.ts"
import { useOwnId } from "./use-own-id.ts"
import { useSettled } from "./use-settled.ts"

interface ComboboxProps<Option extends Choice> {
  label: string
  hint?: string
  error?: string | undefined
  chosen: Option | null
  /** Null when what is typed is no longer what was chosen. */
  onChoice: (choice: Option | null) => void
  /** What may be chosen for what is typed, the best first. */
  search: (typed: string) => Promise<Option[]>
}

/** One choice among too many to list: one types, and chooses from what is found by arrows and Enter, or by a click. */
export function Combobox<Option extends Choice>(props: ComboboxProps<Option>) {
  const { label, hint, error, chosen, onChoice, search } = props
  const words = useMessages(uiMessages)
  const listId = useOwnId()
  const [typed, setTyped] = useState("")
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const query = useSettled(typed.trim())
  const found = useAnswer(query, async () => (query === "" ? [] : search(query)))
  const choices = isOpen && query !== "" && query === typed.trim() ? (found.value ?? []) : []
  const choose = (choice: Option | undefined) => {
    if (!choice) return
    onChoice(choice)
    setTyped("")
    setOpen(false)
    setActive(-1)
  }
  const move = (by: number) => {
    setOpen(true)
    if (choices.length > 0) setActive((active + by + choices.length) % choices.length)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") move(1)
    else if (event.key === "ArrowUp") move(active === -1 ? 0 : -1)
    else if (event.key === "Enter" && choices.length > 0) choose(choices[choices.length === 1 ? 0 : active])
    else if (event.key === "Escape" && choices.length > 0) setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const optionId = (index: number) => `${listId}-${index}`
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: "nearest" })
  }, [listId, active])
  return (
    <div class="combobox">
      <Field label={label} hint={hint ?? words.typeToFind} error={error}>
        {(ties) => (
          <input
            {...ties}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-controls={listId}
            aria-expanded={choices.length > 0}
            aria-activedescendant={choices[active] ? optionId(active) : undefined}
            autocomplete="off"
            value={chosen ? chosen.label : typed}
            onInput={(event) => {
              if (chosen) onChoice(null)
              setTyped(event.currentTarget.value)
              setOpen(true)
              setActive(-1)
            }}
            onKeyDown={onKey}
            onBlur={() => setOpen(false)}
          />
        )}
      </Field>
      <div role="listbox" id={listId} aria-label={label} hidden={choices.length === 0}>
        {choices.map((choice, index) => (
          <div
            key={choice.value}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The field keeps the focus, so that the list is still there for the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
            onKeyDown={onKey}
          >
            {choice.label}
          </div>
        ))}
      </div>
      <p class="meta" role="status">
        {isOpen && query !== "" && !found.pending && found.value && words.choicesFound(found.value.length)}
        {isOpen && found.failure?.message}
      </p>
    </div>
  )
}
