import type { ReadonlySignal } from "@preact/signals"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useState } from "preact/hooks"
import type { Present } from "../collaboration/presence.ts"
import { useMessages } from "../messages/catalogue.ts"
import { wordFor } from "../messages/labels.ts"
import { tell } from "../ui/tell.ts"
import { goToPerson } from "./go-to-person.ts"
import { writingMessages } from "./messages.ts"

/** Who is on the page: name, college in words and shape, the colour of their caret beside. A press on a name goes to where they write. */
export function PresenceList({ present }: { present: ReadonlySignal<Present[]> }) {
  const words = useMessages(writingMessages)
  /** Whom one looked for in the text, and who was not in it. */
  const [absent, setAbsent] = useState<string | null>(null)
  const others = present.value.filter((person) => !person.isMe)
  if (others.length === 0) return <p class="presence presence-alone">{words.alone}</p>
  const goTo = ({ id, name }: Present) => {
    const isThere = goToPerson(id)
    setAbsent(isThere ? null : id)
    tell(isThere ? words.whereWrites(name) : `${name}, ${words.notInText}`)
  }
  return (
    <ul class="presence" aria-label={words.presence}>
      {others.map((person) => (
        <li key={person.id} data-colour={person.writes ? person.colour : undefined}>
          <button type="button" class="presence-name" title={words.goToPerson} onClick={() => goTo(person)}>
            {person.name}
          </button>
          <span class="presence-college" data-college={person.college}>
            {wordFor(COLLEGE_LABELS[person.college])}
            {!person.writes && `, ${words.readsOnly}`}
            {absent === person.id && `, ${words.notInText}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
