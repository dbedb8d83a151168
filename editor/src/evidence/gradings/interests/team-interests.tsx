import { useMessages } from "../../../messages/catalogue.ts"
import { formatDay } from "../../../messages/format.ts"
import { CollegeChip } from "../../../ui/chip.tsx"
import type { Interests } from "../api.ts"
import { interestMessages } from "./interest-messages.ts"

/** What everybody of the team declared on a question, on demand. */
export function TeamInterests({ interests }: { interests: Interests }) {
  const words = useMessages(interestMessages)
  return (
    <details class="interface">
      <summary>{words.team}</summary>
      <ul class="people">
        {interests.map(({ memberId, name, college, kind, words: said, at }) => (
          <li key={memberId}>
            {name} <CollegeChip college={college} />
            <span class="person-background">
              {words.kinds[kind]}
              {at && ` · ${formatDay(at)}`}
            </span>
            {said !== "" && <blockquote class="said">{said}</blockquote>}
          </li>
        ))}
      </ul>
    </details>
  )
}
