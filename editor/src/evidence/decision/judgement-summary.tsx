import { ETD_CRITERION_LABELS } from "@recos/schemas/evidence/decision/etd-labels"
import { useMessages } from "../../messages/catalogue.ts"
import { wordFor } from "../../messages/labels.ts"
import type { Criterion } from "./api.ts"
import { judgementWords } from "./judgement-words.ts"
import { decisionMessages } from "./messages.ts"

/** Every criterion and its judgement, each a link to its place. */
export function JudgementSummary({ criteria }: { criteria: readonly Criterion[] }) {
  const words = useMessages(decisionMessages)
  return (
    <section class="judgement-summary" aria-labelledby="judgement-summary">
      <h3 id="judgement-summary">{words.summary}</h3>
      <dl>
        {criteria.map(({ criterion, judgement }) => (
          <div key={criterion} data-judged={Boolean(judgement?.judgement)}>
            <dt>
              <a href={`#criterion-${criterion}`}>{wordFor(ETD_CRITERION_LABELS[criterion])}</a>
            </dt>
            <dd>{judgementWords(criterion, judgement?.judgement ?? null) ?? words.notJudged}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
