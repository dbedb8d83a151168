import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import { useMessages } from "../../../messages/catalogue.ts"
import type { ProposedReference, ReferencesPreview } from "./exchange-api.ts"
import { leftOutMessages } from "./left-out-messages.ts"

type Value = ProposedReference["leftOut"][number]
type Field = keyof ProposedReference["said"]

/** What of an entry is in no field, and, on demand, from which values each field was read. */
export function LeftOut({ source }: { source: ProposedReference }) {
  const words = useMessages(leftOutMessages)
  const told = source.leftOut.filter(({ why }) => why !== "no-field")
  const others = source.leftOut.filter(({ why }) => why === "no-field")
  const said = Object.entries(source.said) as [Field, Omit<Value, "why">[]][]
  return (
    <>
      {told.length > 0 && (
        <>
          <p class="meta">{words.leftOut}</p>
          <ul class="left-out">
            {told.map((value, place) => (
              <li key={place}>
                <ValueWords value={value} /> <span class="meta">({words.why[value.why]})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <OnDemand title={words.noField(others.length)}>
          {others.map((value, place) => (
            <li key={place}>
              <ValueWords value={value} />
            </li>
          ))}
        </OnDemand>
      )}
      <OnDemand title={words.said}>
        {said.map(([field, values]) => (
          <li key={field}>
            {words.fields[field]}
            {values.map((value, place) => (
              <p key={place}>
                <ValueWords value={value} />
              </p>
            ))}
          </li>
        ))}
      </OnDemand>
    </>
  )
}

/** Lines of a file that belong to no entry. */
export function Asides({ asides }: Pick<ReferencesPreview, "asides">) {
  const words = useMessages(leftOutMessages)
  if (asides.length === 0) return null
  return (
    <OnDemand title={words.asides(asides.length)}>
      {asides.map(({ line, words: said }, place) => (
        <li key={place}>
          {line !== null && <span class="meta">{words.line(line)} </span>}
          <q>{said}</q>
        </li>
      ))}
    </OnDemand>
  )
}

/** The name that the file gives, its line, its words. */
function ValueWords({ value: { name, line, words: said } }: { value: Omit<Value, "why"> }) {
  const words = useMessages(leftOutMessages)
  return (
    <>
      <code>{name}</code> <q>{said}</q>
      {line !== null && <span class="meta"> {words.line(line)}</span>}
    </>
  )
}

/** A list that is drawn once it is opened: a file may have hundreds of them. */
function OnDemand({ title, children }: { title: string; children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="left-out-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <ul class="left-out">{children}</ul>}
    </details>
  )
}
