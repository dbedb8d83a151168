import "../ui/comparison.css"
import { compareWords } from "@recos/schemas/versions/compare-words"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { ComparedWords } from "../ui/compared-words.tsx"
import { amendmentMessages } from "./amendment-messages.ts"
import type { Amendment } from "./api.ts"
import { remarksMessages } from "./messages.ts"

interface AmendmentShownProps {
  amendment: Amendment
  /** The words for which it proposes others. */
  quote: string
}

/** What a thread proposes in place of words, and what was decided of it. */
export function AmendmentShown({ amendment: { wording, decision }, quote }: AmendmentShownProps) {
  const words = useMessages(amendmentMessages)
  const remarks = useMessages(remarksMessages)
  return (
    <>
      <p>
        <strong>{words.proposed}</strong>
      </p>
      <p class="amendment-words" dir="auto">
        <ComparedWords changes={compareWords(quote, wording)} />
      </p>
      {wording === "" && <p class="meta">{words.takesOut}</p>}
      {decision ? (
        <p>
          <strong>
            {words.decided(decision.outcome, decision.by?.name ?? remarks.somebody, formatMoment(decision.at))}
          </strong>
        </p>
      ) : (
        <p class="meta">{words.undecided}</p>
      )}
      {decision?.reason && <p class="remark-words">{decision.reason}</p>}
    </>
  )
}
