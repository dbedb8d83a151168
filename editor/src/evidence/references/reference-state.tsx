import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { evidenceMessages } from "./messages.ts"
import type { KeptReference } from "./references.ts"

/** What is known of a source itself: whether it stands, and when somebody last opened it. */
export function SourceState({ reference }: { reference: KeptReference }) {
  const words = useMessages(evidenceMessages)
  const { mark, checkedOn } = reference
  return (
    <>
      {mark && (
        <p class="source-mark">
          <strong>{words.marks[mark.kind]}</strong>, {words.markedOn(formatDay(mark.on))}. {mark.reason}
        </p>
      )}
      <p class="meta">{checkedOn ? words.checkedOn(formatDay(checkedOn)) : words.neverChecked}</p>
    </>
  )
}
