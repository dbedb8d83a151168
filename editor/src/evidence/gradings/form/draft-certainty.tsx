import type { GradingMethod } from "@recos/schemas/evidence/grading/domains"
import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { draftCertainty, type GradingGap } from "@recos/schemas/evidence/grading/grading-rules"
import { useMessages } from "../../../messages/catalogue.ts"
import { CertaintyWords } from "../certainty-words.tsx"
import { domainName } from "../judgement.tsx"
import { gradingFormMessages } from "./grading-form-messages.ts"

/** The certainty that a grading leads to while one judges, with what its method would ask to look at again. */
export function DraftCertainty({ draft, by }: { draft: GradingDraft; by: GradingMethod }) {
  const { live: words } = useMessages(gradingFormMessages)
  const found = draftCertainty(draft, by)
  return (
    <div class="grading-live" role="status">
      <p class="grading-live-title">{by === "grade" ? words.title : words.confidence}</p>
      <p>
        {found ? (
          <CertaintyWords by={by} certainty={found.certainty} />
        ) : by === "grade" ? (
          words.none
        ) : (
          words.noConfidence
        )}
      </p>
      {found && found.warnings.length > 0 && (
        <ul>
          {found.warnings.map((warning) => (
            <li key={warning}>{words.warnings[warning]}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What is lacking before one signs, each a link to its place. */
export function GradingGaps({ gaps }: { gaps: readonly GradingGap[] }) {
  const words = useMessages(gradingFormMessages)
  if (gaps.length === 0) return null
  return (
    <div class="grading-gaps interface">
      <p>{words.lacking}</p>
      <ul>
        {gaps.map(({ domain, lacks }) => (
          <li key={`${domain}-${lacks}`}>
            <a href={`#grading-${domain}`}>{words.lacks[lacks](domainName(domain))}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
