import { namesInPlace } from "@recos/schemas/remarks/mentions"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { sinceInWords } from "../messages/since.ts"
import { paths } from "../paths.ts"
import type { Thread } from "./api.ts"
import { awaitedMessages } from "./awaited-messages.ts"
import { shownQuote } from "./shown-quote.ts"

interface AwaitedThread {
  recoId: string
  title: string
  since: string | null
  thread: Thread
}

interface AwaitedThreadsProps {
  /** Whether they wait for an answer, or for what is decided of the words that they propose. */
  kind: "remark" | "amendment"
  threads: readonly AwaitedThread[]
}

/** Since when something waits, where that is known. */
export function Since({ at }: { at: string | null }) {
  if (at === null) return null
  return (
    <time class="meta" dateTime={at} title={formatMoment(at)}>
      {sinceInWords(at, new Date())}
    </time>
  )
}

/** The threads that wait for this member, each with the way to its answer. */
export function AwaitedThreads({ kind, threads }: AwaitedThreadsProps) {
  const words = useMessages(awaitedMessages)
  if (threads.length === 0) return null
  return (
    <section>
      <h2>{words[kind].title}</h2>
      <ul class="rows reco-list">
        {threads.map(({ recoId, title, since, thread }) => {
          const last = thread.messages.findLast(({ isRemoved }) => !isRemoved)
          return (
            <li class="reco-row" key={thread.id}>
              {kind === "amendment" && <p dir="auto">{proposed(thread, words)}</p>}
              <p dir="auto">{last && shownQuote(namesInPlace(last.words, last.mentioned))}</p>
              <p class="reco-row-state">
                <span class="meta">
                  {title} · {words.from(last?.author?.name ?? words.somebody)}
                </span>
                <Since at={since} />
              </p>
              <p class="actions">
                <a class="button" id={`thread-${thread.id}`} href={placeOf(recoId, thread)}>
                  {words[kind].gesture}
                </a>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function proposed(
  { target, amendment }: Thread,
  words: { instead: (quote: string, wording: string) => string; takenOut: (quote: string) => string }
): string {
  const quote = target.kind === "words" ? shownQuote(target.quote) : ""
  const wording = shownQuote(amendment?.wording ?? "")
  return wording === "" ? words.takenOut(quote) : words.instead(quote, wording)
}

function placeOf(recoId: string, { id, target }: Thread): string {
  if (target.kind === "outcome") return paths.outcome(recoId, target.id)
  return `${paths.write(recoId)}?remarque=${id}`
}
