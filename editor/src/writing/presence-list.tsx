import type { ReadonlySignal } from "@preact/signals"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import type { Present } from "../collaboration/presence.ts"
import { useMessages } from "../messages/catalogue.ts"
import { wordFor } from "../messages/labels.ts"
import { writingMessages } from "./messages.ts"

/** Who is on the page: name, college in words and shape, the colour of their caret beside. */
export function PresenceList({ present }: { present: ReadonlySignal<Present[]> }) {
  const words = useMessages(writingMessages)
  const others = present.value.filter((person) => !person.isMe)
  if (others.length === 0) return <p class="presence presence-alone">{words.alone}</p>
  return (
    <ul class="presence" aria-label={words.presence}>
      {others.map((person) => (
        <li key={person.id} data-colour={person.writes ? person.colour : undefined}>
          <span class="presence-name">{person.name}</span>
          <span class="presence-college" data-college={person.college}>
            {wordFor(COLLEGE_LABELS[person.college])}
            {!person.writes && `, ${words.readsOnly}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
