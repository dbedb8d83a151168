import { ETD_FIELD_LABELS } from "@recos/schemas/evidence/decision/etd-labels"
import { useState } from "preact/hooks"
import { currentMember } from "../../accounts/session.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { wordFor } from "../../messages/labels.ts"
import { Button } from "../../ui/button.tsx"
import { CollegeChip } from "../../ui/chip.tsx"
import type { Words, WordsAddress } from "./api.ts"
import { decisionMessages } from "./messages.ts"
import { hasTypedWords } from "./own-words-on-page.ts"
import type { KeptWords } from "./use-own-words.ts"
import { OwnWordsField } from "./words-editor.tsx"

interface FieldOfWordsProps {
  address: WordsAddress
  shown: readonly Words[]
  mayWrite: boolean
  onChanged: () => void
}

/** One kind of words under a criterion: each person's, then one's own. */
export function FieldOfWords({ address, shown, mayWrite, onChanged }: FieldOfWordsProps) {
  const words = useMessages(decisionMessages)
  const { field } = address
  const member = currentMember()
  const [isWriting, setIsWriting] = useState(false)
  const mine = shown.filter(({ author }) => author.id === member.id)
  const kept = keptOf(mine)
  const others = mayWrite ? shown.filter(({ author }) => author.id !== member.id) : shown
  const isOpen = isWriting || kept.words !== "" || hasTypedWords(member.id, address)
  // Twelve criteria of three kinds each: where nobody has written there is a button, and no more.
  if (others.length === 0 && !isOpen) {
    return mayWrite ? (
      <div data-field={field}>
        <Button onClick={() => setIsWriting(true)}>{words.write[field]}</Button>
      </div>
    ) : null
  }
  return (
    <div class="field-of-words" data-field={field}>
      <h4>{wordFor(ETD_FIELD_LABELS[field])}</h4>
      <WordsOfOthers shown={others} />
      {mayWrite && isOpen && (
        <OwnWordsField
          address={address}
          kept={kept}
          since={mine.find(({ takenBackAt }) => takenBackAt === null)?.changedAt}
          focused={isWriting ? "at once" : "never"}
          onChanged={onChanged}
          onTakenBack={() => setIsWriting(false)}
        />
      )}
      {mayWrite && !isOpen && <Button onClick={() => setIsWriting(true)}>{words.write[field]}</Button>}
    </div>
  )
}

/** One's latest words as the server has them: none once taken back, under a revision that goes on. */
function keptOf(mine: readonly Words[]): KeptWords {
  const latest = mine.toSorted((one, other) => one.revision - other.revision).at(-1)
  return { words: latest?.takenBackAt === null ? latest.words : "", revision: latest?.revision ?? 0 }
}

function WordsOfOthers({ shown }: { shown: readonly Words[] }) {
  const words = useMessages(decisionMessages)
  const standing = shown.filter(({ takenBackAt }) => takenBackAt === null)
  const hasStanding = (one: Words) => standing.some(({ author }) => author.id === one.author.id)
  const withdrawn = new Map(shown.filter((one) => !hasStanding(one)).map((one) => [one.author.id, one]))
  return (
    <>
      {standing.map((one) => (
        <figure key={one.id} class="said">
          <blockquote>{one.words}</blockquote>
          <figcaption class="meta">
            {one.author.name} <CollegeChip college={one.author.college} /> {words.writtenOn(formatDay(one.changedAt))}
          </figcaption>
        </figure>
      ))}
      {[...withdrawn.values()].map((one) => (
        <p key={one.id} class="meta">
          {words.tookBack(one.author.name, formatDay(one.takenBackAt ?? one.changedAt))}
        </p>
      ))}
    </>
  )
}
