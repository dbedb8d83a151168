import { ErrorBoundary } from "preact-iso"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { lazyExport } from "../../ui/lazy-export.ts"
import type { Question } from "../use-evidence.ts"
import type { Change, Statement } from "./api.ts"
import { BasesForm } from "./bases-form.tsx"
import { updatesMessages } from "./messages.ts"
import { Reread } from "./reread.tsx"
import type { WhoElseMay } from "./who-else.tsx"

// What computes effects is fetched by pages that have a change to show.
const WhatChanged = lazyExport(
  () => import("./what-changed.tsx"),
  (module) => module.WhatChanged
)

interface StatementItemProps {
  statement: Statement
  questions: readonly Question[]
  changes: readonly Change[]
  /** Who else may read again what follows from one's own proposals. */
  who: WhoElseMay
  onChange: () => void
}

/** A statement of the text: what it rests on, and why it has to be read again. */
export function StatementItem({ statement, questions, changes, who, onChange }: StatementItemProps) {
  const words = useMessages(updatesMessages)
  const { reco } = useReco()
  const { id, text, isInText, outcomes, rereadings } = statement
  const names = new Map(questions.flatMap((question) => question.outcomes).map((one) => [one.id, one.name]))
  const waiting = rereadings.filter(({ doneAt }) => doneAt === null)
  const done = rereadings.filter(({ doneAt }) => doneAt !== null)
  const mayWrite = reco.allowed.includes("evidence.write")
  return (
    <li id={`statement-${id}`} class="statement-item" data-to-reread={waiting.length > 0 || undefined} tabIndex={-1}>
      <blockquote>{text || words.noWords}</blockquote>
      {isInText ? (
        <p class="meta">
          <a href={paths.write(reco.id, `#node-${id}`)}>{words.inText}</a>
        </p>
      ) : (
        <p class="meta">{words.notInText}</p>
      )}
      {waiting.length > 0 && (
        <div class="statement-mark">
          <p>
            <strong>{words.toReread}</strong>
          </p>
          <ul>
            {waiting.map(({ id: one, outcomeId, changeId }) => (
              <li key={one}>
                <a href={paths.outcome(reco.id, outcomeId)}>{names.get(outcomeId) ?? words.outcomeGone}</a>
                <ErrorBoundary>
                  <WhatChanged change={changes.find((change) => change.id === changeId)} />
                </ErrorBoundary>
              </li>
            ))}
          </ul>
          {mayWrite && <Reread item={id} waiting={waiting} who={who} onDone={onChange} />}
        </div>
      )}
      <p>
        <strong>{words.restsOn}</strong>
        {"\u202f: "}
        {outcomes.length === 0
          ? words.restsOnNothing
          : outcomes.map((outcome) => names.get(outcome) ?? words.outcomeGone).join(" · ")}
      </p>
      {mayWrite && isInText && <BasesForm statement={statement} questions={questions} onChange={onChange} />}
      {done.length > 0 && (
        <details>
          <summary>{words.rereadPast(done.length)}</summary>
          <ul>
            {done.map(({ id: one, note, doneBy, doneAt }) => (
              <li key={one}>
                {doneAt && words.rereadBy(doneBy ?? words.somebody, formatDay(doneAt))} {note}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
