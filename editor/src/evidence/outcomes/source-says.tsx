import { DOWN_DOMAINS } from "@recos/schemas/evidence/grading/domains"
import { useMessages } from "../../messages/catalogue.ts"
import { OutcomeGrade } from "../grade-chip.tsx"
import { levelWord } from "../gradings/form/level-choices.ts"
import { domainName } from "../gradings/judgement.tsx"
import type { Outcome } from "../use-evidence.ts"
import { outcomeMessages } from "./outcome-messages.ts"

/** What the source of an imported outcome says of it itself: to be read, and never counted as a grading of the reco. */
export function SourceSays({ source, kind }: Pick<Outcome, "source" | "kind">) {
  const words = useMessages(outcomeMessages)
  if (!source) return null
  const { certainty, why, down, assertion } = source
  const judged = DOWN_DOMAINS.flatMap((domain) => {
    const level = down[domain]
    return level === undefined ? [] : [{ domain, level: levelWord(domain, level) }]
  })
  if (!certainty && why === "" && assertion === "" && judged.length === 0) return null
  return (
    <details class="interface source-says">
      <summary>{words.sourceSays}</summary>
      <p class="meta">{words.sourceSaysHint}</p>
      {certainty && (
        <p>
          <OutcomeGrade kind={kind} certainty={certainty} />
        </p>
      )}
      {judged.length > 0 && (
        <ul>
          {judged.map(({ domain, level }) => (
            <li key={domain}>{`${domainName(domain)} · ${level}`}</li>
          ))}
        </ul>
      )}
      {[why, assertion].map((text) => text !== "" && <blockquote key={text}>{text}</blockquote>)}
    </details>
  )
}
