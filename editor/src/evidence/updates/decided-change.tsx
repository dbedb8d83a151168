import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import type { Change } from "./api.ts"
import { SideBySide } from "./effects-side-by-side.tsx"
import { updatesMessages } from "./messages.ts"

/** A change that was accepted or refused, with both reasons; what it compared opens below. */
export function DecidedChange({ change, name }: { change: Change; name: string }) {
  const words = useMessages(updatesMessages)
  return (
    <details class="interface">
      <summary>
        {name}
        {" · "}
        {words.states[change.state]}
        {change.decidedAt && ` ${words.decided(change.decidedBy ?? words.somebody, formatDay(change.decidedAt))}`}
      </summary>
      <p>{change.reason}</p>
      <p class="meta">{words.proposed(change.proposedBy ?? words.somebody, formatDay(change.proposedAt))}</p>
      <p>
        {words.why}
        {"\u202f: "}
        {change.why}
      </p>
      <SideBySide change={change} certainty={null} />
    </details>
  )
}
