import { isAmendable } from "@recos/schemas/remarks/amendment"
import { idsInPlace } from "@recos/schemas/remarks/mentions"
import type { RemarkTarget } from "@recos/schemas/remarks/remark"
import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { TextArea } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { tell } from "../ui/tell.ts"
import { amendmentMessages } from "./amendment-messages.ts"
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
  const [wording, setWording] = useUnsent(book, `wording ${JSON.stringify(target)}`)
  const [saysTheSame, setSaysTheSame] = useState(false)
  const proposal = useMessages(amendmentMessages)
  const sending = useSubmit()
  const people = book.people.value
  const quote = "quote" in target ? shownQuote(target.quote) : ""
  const send = async (): Promise<void> => {
    if ("quote" in target && wording === target.quote) return setSaysTheSame(true)
    let opened: Thread | null = null
    const isSent = await sending.submit(async () => {
      const said = idsInPlace(typed ?? "", people)
      opened = await openThread(book.recoId, { target, words: said, assignedTo: assignedTo?.id ?? null, wording })
      book.put(opened)
    })
    if (!isSent) return
    forget()
    tell(wording === null ? words.done.opened : proposal.sent)
    onDone(opened)
  }
  const forget = (): void => {
    setTyped(null)
    setWording(null)
  }
  return (
    <Form class="new-remark" onSend={send} aria-label={words.newTitle[target.kind]}>
      <h3>{words.newTitle[target.kind]}</h3>
      {quote && (
        <blockquote class="remark-quote" dir="auto">
          {quote}
        </blockquote>
      )}
      {target.kind === "words" && isAmendable(target.quote) && wording === null && (
        <p>
          <Button onClick={() => setWording(target.quote)}>{proposal.propose}</Button>
        </p>
      )}
      {wording !== null && (
        <>
          <TextArea
            label={proposal.yourWording}
            hint={proposal.yourWordingHint}
            value={wording}
            onText={(text) => {
              setWording(text.replace(/\s*\n\s*/g, " "))
              setSaysTheSame(false)
            }}
            rows={3}
            error={saysTheSame ? proposal.same : sending.failure?.field("wording")}
          />
          <p>
            <Button kind="quiet" onClick={() => setWording(null)}>
              {proposal.noWording}
            </Button>
          </p>
        </>
      )}
      <RemarkField
        label={wording === null ? words.yourRemark : proposal.yourReasons}
        value={typed ?? ""}
        onText={setTyped}
        people={people}
        error={sending.failure?.field("words")}
        focused
      />
      <p class="meta">{words.noPerson}</p>
      <AssigneeSelect people={people} chosen={assignedTo} onChoice={setAssignedTo} />
      <FormEnd
        send={wording === null ? words.publish : proposal.send}
        pending={sending.pending}
        failure={sending.failure}
        onCancel={() => {
          forget()
          onDone(null)
        }}
      />
    </Form>
  )
}
