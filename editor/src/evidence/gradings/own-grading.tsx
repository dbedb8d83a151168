import { useMessages } from "../../messages/catalogue.ts"
import type { OwnGrading as Own } from "./api.ts"
import { Judgements } from "./judgement.tsx"
import { gradingMessages } from "./messages.ts"

/** One's own grading to be read again, once it is signed or can no longer be. */
export function OwnGrading({ mine }: { mine: Own }) {
  const words = useMessages(gradingMessages)
  return (
    <details class="interface">
      <summary>{words.mine}</summary>
      {mine.isOutdated && <p class="meta">{words.outdated}</p>}
      <Judgements judgements={mine.judgements} />
    </details>
  )
}
