import { fold } from "@recos/schemas/text/fold"
import { useRef, useState } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { Field } from "../ui/field.tsx"
import { useOwnId } from "../ui/use-own-id.ts"
import type { Person } from "./api.ts"
import { remarksMessages } from "./messages.ts"

const MOST_LETTERS = 4000
const MOST_NAMES = 6
const AT = /(?:^|\s)@([\p{L}\p{M}'’ -]{0,40})$/u

interface RemarkFieldProps {
  label: string
  value: string
  onText: (words: string) => void
  people: readonly Person[]
  error?: string | undefined
  focused?: boolean
}

/** Whether the name, or any word of it, begins as typed, whatever its accents: people are called by what they are called. */
const isBegun = (name: string, typed: string): boolean =>
  fold(name).startsWith(fold(typed)) || fold(name).includes(` ${fold(typed)}`)

/** Several lines in which « @ » and the first letters of a name offer the members of the team. */
export function RemarkField({ label, value, onText, people, error, focused = false }: RemarkFieldProps) {
  const words = useMessages(remarksMessages)
  const area = useRef<HTMLTextAreaElement>(null)
  const listId = useOwnId()
  const [asked, setAsked] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const offered =
    asked === null ? [] : people.filter(({ name }) => isBegun(name, asked) && name !== asked).slice(0, MOST_NAMES)
  const look = (field: HTMLTextAreaElement): void => {
    const found = AT.exec(field.value.slice(0, field.selectionStart))
    setAsked(found?.[1] ?? null)
    setActive(0)
  }
  const take = (person: Person | undefined): void => {
    const field = area.current
    if (!field || !person || asked === null) return
    const start = field.selectionStart - asked.length
    const rest = field.value.slice(field.selectionStart)
    field.setRangeText(`${person.name}${rest.startsWith(" ") ? "" : " "}`, start, field.selectionStart, "end")
    setAsked(null)
    onText(field.value)
    field.focus()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (offered.length === 0) return
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0
    if (by !== 0) setActive((active + by + offered.length) % offered.length)
    else if (event.key === "Enter" || event.key === "Tab") take(offered[active])
    else if (event.key === "Escape") setAsked(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Field label={label} hint={words.mentionHint} error={error} looked={value}>
      {(ties) => (
        <div class="remark-field">
          <textarea
            {...ties}
            ref={(field) => {
              area.current = field
              if (focused && field && !field.dataset.met) {
                field.dataset.met = "true"
                // After the heading of the panel, which takes the focus when it opens.
                requestAnimationFrame(() => field.focus())
              }
            }}
            rows={3}
            maxLength={MOST_LETTERS}
            value={value}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={listId}
            aria-activedescendant={offered.length > 0 ? `${listId}-${active}` : undefined}
            onInput={(event) => {
              onText(event.currentTarget.value)
              look(event.currentTarget)
            }}
            onKeyDown={onKey}
            onBlur={() => setAsked(null)}
          />
          <div
            class="remark-names"
            id={listId}
            role="listbox"
            aria-label={words.mentionList}
            hidden={offered.length === 0}
          >
            {offered.map((person, place) => (
              <div
                key={person.id}
                id={`${listId}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                // The field keeps the focus, so that the list is still there for the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(person)}
                onKeyDown={onKey}
              >
                {person.name}
              </div>
            ))}
          </div>
        </div>
      )}
    </Field>
  )
}
