import { evidenceChangeInWords } from "@recos/schemas/evidence/comparison/evidence-change-words"
import { useMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { paths } from "../paths.ts"
import type { ComparedVersions, Restored } from "./api.ts"
import { restoreMessages } from "./restore-messages.ts"

const MOST_SHOWN = 6

interface EvidenceApartProps {
  recoId: string
  number: string
  compared: ComparedVersions
  proposes: boolean
  onProposes: (proposes: boolean) => void
}

/** How the evidence of a version differs from that of today, before its text is taken up again. */
export function EvidenceApart({ recoId, number, compared, proposes, onProposes }: EvidenceApartProps) {
  const words = useMessages(restoreMessages)
  const { evidence, figures } = compared
  if (evidence.length === 0) return <p>{words.same}</p>
  const told = evidence.map((change) => evidenceChangeInWords(change, interfaceLanguage.value))
  return (
    <>
      <p>
        <strong>{words.differ(evidence.length)}</strong>
      </p>
      <ul>
        {told.slice(0, MOST_SHOWN).map(({ what, subject, fields }, place) => (
          <li key={`${place} ${subject}`}>
            {[what, subject, fields.map(({ name }) => name).join(", ")].filter(Boolean).join(" · ")}
          </li>
        ))}
        {told.length > MOST_SHOWN && <li>{words.more(told.length - MOST_SHOWN)}</li>}
      </ul>
      <p>
        <a href={paths.compare(recoId, number, "draft")}>{words.compare}</a>
      </p>
      <p>{words.stay}</p>
      {figures.length > 0 && (
        <label class="choice">
          <input type="checkbox" checked={proposes} onChange={(event) => onProposes(event.currentTarget.checked)} />
          <span>
            {words.propose(figures.length)}
            <small class="field-hint">{words.proposeHint}</small>
          </span>
        </label>
      )}
    </>
  )
}

/** What the text that was taken up again asks of the evidence. */
export function EvidenceToDo({ recoId, restored }: { recoId: string; restored: Restored }) {
  const words = useMessages(restoreMessages)
  const { proposed, waiting, toReread } = restored
  if (proposed + waiting + toReread === 0) return null
  return (
    <>
      {toReread > 0 && <p>{words.toReread(toReread)}</p>}
      {proposed > 0 && <p>{words.proposed(proposed)}</p>}
      {waiting > 0 && <p>{words.waiting(waiting)}</p>}
      <p>
        <a href={paths.updates(recoId)}>{words.toUpdates}</a>
      </p>
    </>
  )
}
