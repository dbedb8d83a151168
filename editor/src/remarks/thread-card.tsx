import { factsOf, threadAwaits } from "@recos/schemas/remarks/filter-threads"
import { idsInPlace } from "@recos/schemas/remarks/mentions"
import { useEffect, useRef } from "preact/hooks"
import { currentMember } from "../accounts/session.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { Button } from "../ui/button.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { tell } from "../ui/tell.ts"
import { DecideAmendment } from "./amendment-decision.tsx"
import { amendmentMessages } from "./amendment-messages.ts"
import { AmendmentShown } from "./amendment-shown.tsx"
import { AmendmentSupport } from "./amendment-support.tsx"
import { answerThread, assignThread, settleThread, type Thread } from "./api.ts"
import { AssigneeSelect } from "./assignee-select.tsx"
import { remarksMessages } from "./messages.ts"
import type { RemarkBook } from "./remark-book.ts"
import { RemarkField } from "./remark-field.tsx"
import { shownQuote } from "./shown-quote.ts"
import { ThreadMessage } from "./thread-message.tsx"
import { useUnsent } from "./use-unsent.ts"

interface ThreadCardProps {
  book: RemarkBook
  thread: Thread
  /** Whether this person may answer, give and settle. */
  mayRemark: boolean
  /** Whether they may accept or refuse other words: they write in the text. */
  mayDecide?: boolean
  /** Where it stands, in words; none where the page says so already. */
  where?: string
  /** Its words or its piece are no longer in the text. */
  isGone?: boolean
  /** Goes to its words. */
  onGo?: (() => void) | undefined
}

/** One thread: what it is about, what was said, and what one may do. */
export function ThreadCard({
  book,
  thread,
  mayRemark,
  mayDecide = false,
  where,
  isGone = false,
  onGo
}: ThreadCardProps) {
  const words = useMessages(remarksMessages)
  const proposal = useMessages(amendmentMessages)
  const card = useRef<HTMLElement>(null)
  const acting = useSubmit()
  const current = book.current.value?.id === thread.id ? book.current.value : null
  useEffect(() => {
    // One that has the focus already stays where it is: moved under a finger, a button would not be pressed.
    if (!current?.isAsked) return
    // After the heading of the panel, which takes the focus when it opens.
    const frame = requestAnimationFrame(() => {
      card.current?.scrollIntoView({ block: "nearest" })
      card.current?.focus()
      // Once: a panel that is opened again later takes the focus to nobody's card.
      book.current.value = { ...current, isAsked: false }
    })
    return () => cancelAnimationFrame(frame)
  }, [current])
  const { target, resolved, messages, amendment } = thread
  const quote = "quote" in target ? shownQuote(target.quote) : ""
  const isProposal = amendment !== null && amendment.decision === null
  // What is proposed is accepted or refused: only who proposed it takes it back.
  const maySettle = resolved !== null || !isProposal || messages[0]?.author?.id === currentMember().id
  const act = (change: () => Promise<Thread>, told = "") =>
    acting.submit(async () => {
      book.put(await change())
      tell(told)
    })
  const settle = () =>
    act(
      () => settleThread(book.recoId, thread.id, resolved === null),
      resolved ? words.done.reopened : isProposal ? proposal.withdrawn : words.done.resolved
    )
  return (
    <article
      ref={card}
      class="remark-thread"
      id={`remarque-${thread.id}`}
      tabIndex={-1}
      data-current={current !== null}
      data-resolved={resolved !== null}
      aria-label={words.threadOf(messages[0]?.author?.name ?? words.somebody, quote)}
      onFocusIn={() => {
        if (!current) book.current.value = { id: thread.id, isAsked: false }
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || !onGo) return
        event.preventDefault()
        onGo()
      }}
    >
      {where && <p class="meta">{where}</p>}
      {threadAwaits(factsOf(thread), currentMember().id) && <p class="remark-awaits">{words.awaitsYou}</p>}
      {amendment && "quote" in target && <AmendmentShown amendment={amendment} quote={target.quote} />}
      {quote && !amendment && (
        <blockquote class="remark-quote" dir="auto">
          {quote}
        </blockquote>
      )}
      {isGone && <p class="remark-gone">{target.kind === "piece" ? words.pieceGone : words.gone}</p>}
      <ol class="remark-messages">
        {messages.map((message) => (
          <ThreadMessage key={message.id} book={book} thread={thread} message={message} mayRemark={mayRemark} />
        ))}
      </ol>
      {amendment && (
        <AmendmentSupport {...{ book, thread, amendment }} maySupport={mayRemark && isProposal && resolved === null} />
      )}
      {isProposal && !resolved && !mayDecide && <p class="meta">{proposal.whoDecides}</p>}
      {isProposal && !resolved && mayDecide && <DecideAmendment book={book} thread={thread} />}
      {resolved && (
        <p class="meta">{words.resolvedBy(resolved.by?.name ?? words.somebody, formatMoment(resolved.at))}</p>
      )}
      {thread.assignedTo && !mayRemark && <p class="meta">{words.given(thread.assignedTo.name)}</p>}
      <FailureNotice failure={acting.failure} />
      {mayRemark && !resolved && (
        <AssigneeSelect
          people={book.people.value}
          chosen={thread.assignedTo}
          onChoice={(person) => void act(() => assignThread(book.recoId, thread.id, person?.id ?? null))}
          kept
        />
      )}
      <div class="remark-actions">
        {onGo && <Button onClick={onGo}>{words.goTo}</Button>}
        {mayRemark && maySettle && (
          <Button onClick={() => void settle()} pending={acting.pending}>
            {resolved ? words.reopen : isProposal ? proposal.withdraw : words.resolve}
          </Button>
        )}
      </div>
      {mayRemark && <Answer book={book} thread={thread} />}
    </article>
  )
}

/** The answer comes when it is asked for: a list of fields would be all one sees. */
function Answer({ book, thread }: Pick<ThreadCardProps, "book" | "thread">) {
  const words = useMessages(remarksMessages)
  const [typed, setTyped] = useUnsent(book, thread.id)
  const sending = useSubmit()
  if (typed === null) return <Button onClick={() => setTyped("")}>{words.reply}</Button>
  const people = book.people.value
  const send = async (): Promise<void> => {
    const isSent = await sending.submit(async () => {
      book.put(await answerThread(book.recoId, thread.id, idsInPlace(typed, people)))
    })
    if (!isSent) return
    setTyped(null)
    tell(words.done.answered)
    document.getElementById(`remarque-${thread.id}`)?.focus()
  }
  return (
    <Form onSend={send}>
      <RemarkField
        label={words.yourReply}
        value={typed}
        onText={setTyped}
        people={people}
        error={sending.failure?.field("words")}
        focused
      />
      <FormEnd
        send={words.sendReply}
        pending={sending.pending}
        failure={sending.failure}
        onCancel={() => setTyped(null)}
      />
    </Form>
  )
}
