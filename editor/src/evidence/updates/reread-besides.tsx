import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import type { Updates } from "./api.ts"
import { updatesMessages } from "./messages.ts"
import { Reread } from "./reread.tsx"
import { rereadMessages } from "./reread-messages.ts"

interface RereadBesidesProps {
  updates: Updates
  onChange: () => void
}

/** What else than statements spoke of figures that have changed: decisions, and the plain summary. */
export function RereadBesides({ updates, onChange }: RereadBesidesProps) {
  const words = useMessages(rereadMessages)
  const past = useMessages(updatesMessages)
  const { reco } = useReco()
  if (updates.besides.length === 0) return null
  return (
    <section>
      <h3>{words.besides}</h3>
      <p class="quiet">{words.besidesLead}</p>
      <ul class="statement-items">
        {updates.besides.map(({ subject, id, text, rereadings }) => {
          const waiting = rereadings.filter(({ doneAt }) => doneAt === null)
          const done = rereadings.filter(({ doneAt }) => doneAt !== null)
          const isDecision = subject === "decision"
          return (
            <li
              key={id}
              id={`beside-${id}`}
              class="statement-item"
              data-to-reread={waiting.length > 0 || undefined}
              tabIndex={-1}
            >
              <h4>{isDecision ? words.decision : words.inBrief}</h4>
              <blockquote>{text || words.gone}</blockquote>
              <p class="meta">
                <a
                  href={
                    isDecision ? `${paths.decision(reco.id)}?question=${id}` : paths.write(reco.id, "#section-in-brief")
                  }
                >
                  {isDecision ? words.seeDecision : words.seeInBrief}
                </a>
              </p>
              {waiting.length > 0 && (
                <div class="statement-mark">
                  <p>
                    <strong>{isDecision ? words.toRereadDecision : words.toRereadInBrief}</strong>
                  </p>
                  {reco.allowed.includes("rereading.finish") && (
                    <Reread item={id} waiting={waiting} who={updates} onDone={onChange} />
                  )}
                </div>
              )}
              {done.length > 0 && (
                <details>
                  <summary>{past.rereadPast(done.length)}</summary>
                  <ul>
                    {done.map(({ id: one, note, doneBy, doneAt }) => (
                      <li key={one}>
                        {doneAt && past.rereadBy(doneBy ?? past.somebody, formatDay(doneAt))} {note}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
