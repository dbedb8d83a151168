import { idsInPlace } from "@recos/schemas/remarks/mentions"
import type { RemarkTarget } from "@recos/schemas/remarks/remark"
import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Form, FormEnd } from "../ui/form.tsx"
import { tell } from "../ui/tell.ts"
import { openThread, type Thread } from "./api.ts"
import { AssigneeSelect } from "./assignee-select.tsx"
import { remarksMessages } from "./messages.ts"
import type { RemarkBook } from "./remark-book.ts"
import { RemarkField } from "./remark-field.tsx"
import { shownQuote } from "./shown-quote.ts"
import { useUnsent } from "./use-unsent.ts"

interface NewRemarkProps {
  book: RemarkBook
  target: RemarkTarget
  onDone: (thread: Thread | null) => void
}

/** A first message, with what it is about above it. */
export function NewRemark({ book, target, onDone }: NewRemarkProps) {
  const words = useMessages(remarksMessages)
  const [typed, setTyped] = useUnsent(book, JSON.stringify(target))
  const [assignedTo, setAssignedTo] = useState<Thread["assignedTo"]>(null)
  const sending = useSubmit()
  const people = book.people.value
  const quote = "quote" in target ? shownQuote(target.quote) : ""
  const send = async (): Promise<void> => {
    let opened: Thread | null = null
    const isSent = await sending.submit(async () => {
      const said = idsInPlace(typed ?? "", people)
      opened = await openThread(book.recoId, { target, words: said, assignedTo: assignedTo?.id ?? null })
      book.put(opened)
    })
    if (!isSent) return
    setTyped(null)
    tell(words.done.opened)
    onDone(opened)
  }
  return (
    <Form class="new-remark" onSend={send} aria-label={words.newTitle[target.kind]}>
      <h3>{words.newTitle[target.kind]}</h3>
      {quote && (
        <blockquote class="remark-quote" dir="auto">
          {quote}
        </blockquote>
      )}
      <RemarkField
        label={words.yourRemark}
        value={typed ?? ""}
        onText={setTyped}
        people={people}
        error={sending.failure?.field("words")}
        focused
      />
      <p class="meta">{words.noPerson}</p>
      <AssigneeSelect people={people} chosen={assignedTo} onChoice={setAssignedTo} />
      <FormEnd
        send={words.publish}
        pending={sending.pending}
        failure={sending.failure}
        onCancel={() => {
          setTyped(null)
          onDone(null)
        }}
      />
    </Form>
  )
}
