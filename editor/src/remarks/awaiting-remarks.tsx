import { namesInPlace } from "@recos/schemas/remarks/mentions"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { paths } from "../paths.ts"
import type { AwaitingThread } from "./api.ts"
import { awaitingMessages } from "./awaiting-messages.ts"
import { shownQuote } from "./shown-quote.ts"

/** The threads that wait for this member, each with the way to its answer. */
export function AwaitingRemarks({ threads }: { threads: readonly AwaitingThread[] }) {
  const words = useMessages(awaitingMessages)
  return (
    <section>
      <h2>{words.title}</h2>
      <ul>
        {threads.map(({ recoId, title, thread }) => {
          const last = thread.messages.findLast(({ isRemoved }) => !isRemoved)
          return (
            <li key={thread.id}>
              <p dir="auto">{last && shownQuote(namesInPlace(last.words, last.mentioned))}</p>
              <p class="meta">
                {title} · {words.from(last?.author?.name ?? words.somebody)}
                {last && ` · ${formatMoment(last.at)}`}
              </p>
              <a href={placeOf(recoId, thread)}>{words.answer}</a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function placeOf(recoId: string, { id, target }: AwaitingThread["thread"]): string {
  if (target.kind === "outcome") return paths.outcome(recoId, target.id)
  return `${paths.write(recoId)}?remarque=${id}`
}
