import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { CollegeChip } from "../ui/chip.tsx"
import type { VersionDetail } from "../versions/api.ts"
import { recusalMessages } from "./recusal-messages.ts"

/** Whom a link of interest sets aside, and why; nothing where nobody is. */
export function Recusals({ recusals }: Pick<VersionDetail, "recusals">) {
  const words = useMessages(recusalMessages)
  if (recusals.length === 0) return null
  return (
    <section class="interface">
      <h3>{words.title}</h3>
      <p class="quiet">{words.lead}</p>
      <ul class="people">
        {recusals.map(({ memberId, name, college, questionId, level, reason, at }) => (
          <li key={`${memberId} ${questionId}`}>
            <strong>{name}</strong> <CollegeChip college={college} />
            <span class="person-background">
              {words.levels[level]} · {formatDay(at)}
            </span>
            <blockquote class="said">{reason}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  )
}
