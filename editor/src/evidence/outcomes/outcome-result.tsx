import type { OutcomeFinding } from "@recos/schemas/evidence/checks/check-outcome"
import { useMessages } from "../../messages/catalogue.ts"
import { FindingsList } from "./figure-findings.tsx"
import { LiveEffects } from "./live-effects.tsx"
import type { WrittenOutcome } from "./outcome-draft.ts"
import { outcomeMessages } from "./outcome-messages.ts"

interface OutcomeResultProps {
  written: WrittenOutcome
  findings: readonly OutcomeFinding[]
}

/** Beside the figures: what a look at them has found, and what they make. */
export function OutcomeResult({ written, findings }: OutcomeResultProps) {
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
            <FindingsList findings={findings} names={names} />
          </>
        )}
      </div>
      {written.kind !== "narrative" && (
        <>
          <h3>{words.result}</h3>
          <LiveEffects written={written} names={written.baselines.length > 1 ? names : new Map()} />
        </>
      )}
    </section>
  )
}
