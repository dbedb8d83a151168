import { idsInPlace, type Named, namesInPlace } from "@recos/schemas/remarks/mentions"
import { useState } from "preact/hooks"
import { currentMember } from "../accounts/session.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { Button } from "../ui/button.tsx"
import { CollegeChip } from "../ui/chip.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { changeRemark, type Message, removeRemark, type Thread } from "./api.ts"
import { remarksMessages } from "./messages.ts"
import type { RemarkBook } from "./remark-book.ts"
import { RemarkField } from "./remark-field.tsx"
import { SaidWords } from "./said-words.tsx"
import { useUnsent } from "./use-unsent.ts"

interface ThreadMessageProps {
  book: RemarkBook
  thread: Thread
  message: Message
  mayRemark: boolean
}

const changeOf = ({ id }: Message): string => `change ${id}`

/** What one person said in a thread; who said it may change it or take it away. */
export function ThreadMessage({ book, thread, message, mayRemark }: ThreadMessageProps) {
  const words = useMessages(remarksMessages)
  const [doing, setDoing] = useState<"nothing" | "changing" | "removing">(
    book.unsent.has(changeOf(message)) ? "changing" : "nothing"
  )
  const { author, at, isEdited, isRemoved } = message
  const isMine = mayRemark && !isRemoved && author?.id === currentMember().id
  const stop = () => setDoing("nothing")
  return (
    <li class="remark-message">
      <p class="remark-author">
        <strong>{author?.name ?? words.somebody}</strong> {author && <CollegeChip college={author.college} />}
        <span class="meta">
          <time dateTime={at}>{formatMoment(at)}</time>
          {isEdited && !isRemoved && ` · ${words.edited}`}
        </span>
      </p>
      {doing === "changing" ? (
        <ChangeMessage book={book} thread={thread} message={message} onDone={stop} />
      ) : isRemoved ? (
        <p class="meta">{words.removed}</p>
      ) : (
        <SaidWords message={message} />
      )}
      {isMine && doing === "nothing" && (
        <div class="remark-actions">
          <Button kind="quiet" onClick={() => setDoing("changing")}>
            {words.change}
          </Button>
          <Button kind="quiet" onClick={() => setDoing("removing")}>
            {words.remove}
          </Button>
        </div>
      )}
      {doing === "removing" && <RemoveMessage book={book} thread={thread} message={message} onDone={stop} />}
    </li>
  )
}

interface DoingProps extends Omit<ThreadMessageProps, "mayRemark"> {
  onDone: () => void
}

function ChangeMessage({ book, thread, message, onDone }: DoingProps) {
  const words = useMessages(remarksMessages)
  // Who was named stays known, in the team or not.
  const people: Named[] = [...book.people.value, ...message.mentioned]
  const [unsent, setUnsent] = useUnsent(book, changeOf(message))
  const typed = unsent ?? namesInPlace(message.words, people)
  const done = (): void => {
    setUnsent(null)
    onDone()
  }
  const sending = useSubmit()
  const send = async (): Promise<void> => {
    const isSent = await sending.submit(async () => {
      book.put(await changeRemark(book.recoId, thread.id, message, idsInPlace(typed, people)))
    })
    if (isSent) done()
  }
  return (
    <Form onSend={send}>
      <RemarkField
        label={words.yourRemark}
        value={typed}
        onText={setUnsent}
        people={book.people.value}
        error={sending.failure?.field("words")}
        focused
      />
      <FormEnd send={words.save} pending={sending.pending} failure={sending.failure} onCancel={done} />
    </Form>
  )
}

function RemoveMessage({ book, thread, message, onDone }: DoingProps) {
  const words = useMessages(remarksMessages)
  const sending = useSubmit()
  const send = async (): Promise<void> => {
    const isSent = await sending.submit(async () => {
      book.put(await removeRemark(book.recoId, thread.id, message.id))
    })
    if (isSent) onDone()
  }
  return (
    <>
      <p>{words.removeAsk}</p>
      <FailureNotice failure={sending.failure} />
      <div class="remark-actions">
        <Button kind="danger" pending={sending.pending} onClick={() => void send()}>
          {words.remove}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {words.keepIt}
        </Button>
      </div>
    </>
  )
}
