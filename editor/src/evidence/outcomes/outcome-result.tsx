import type { OutcomeFinding } from "@recos/schemas/evidence/checks/check-outcome"
import { isInWords } from "@recos/schemas/evidence/effects/measures"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { useMessages } from "../../messages/catalogue.ts"
import { FigureFindings } from "./figure-findings.tsx"
import { LiveEffects } from "./live-effects.tsx"
import type { WrittenOutcome } from "./outcome-draft.ts"
import { outcomeMessages } from "./outcome-messages.ts"

interface OutcomeResultProps {
  written: WrittenOutcome
  /** What was agreed on these very figures; null while nothing was. */
  certainty: Certainty | null
  findings: readonly OutcomeFinding[]
}

/** Beside the figures: what a look at them has found, and what they make. */
export function OutcomeResult({ written, certainty, findings }: OutcomeResultProps) {
  const words = useMessages(outcomeMessages)
  const names = new Map(
    written.baselines.map(({ id, label }, index) => [id, label || words.baseline(index + 1)] as const)
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a wide screen it scrolls beside the form, by keyboard too
    <section class="outcome-result" aria-label={words.result} tabIndex={0}>
      <div role="status">
        {findings.length === 0 ? (
          <p class="meta">{words.noFindings}</p>
        ) : (
          <>
            <h3>{words.findings}</h3>
            <FigureFindings findings={findings} names={names} />
          </>
        )}
      </div>
      {!isInWords(written.kind) && (
        <>
          <h3>{words.result}</h3>
          <LiveEffects
            written={written}
            certainty={certainty}
            names={written.baselines.length > 1 ? names : new Map()}
          />
        </>
      )}
    </section>
  )
}
