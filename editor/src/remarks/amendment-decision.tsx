import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { TextArea } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { tell } from "../ui/tell.ts"
import { amendmentMessages } from "./amendment-messages.ts"
import { acceptAmendment, refuseAmendment, type Thread } from "./api.ts"
import type { RemarkBook } from "./remark-book.ts"
import { useUnsent } from "./use-unsent.ts"

interface DecideAmendmentProps {
  book: RemarkBook
  thread: Thread
}

const SEND = { accepted: acceptAmendment, refused: refuseAmendment }

/** Accepts what is proposed, or refuses it with a reason. */
export function DecideAmendment({ book, thread }: DecideAmendmentProps) {
  const words = useMessages(amendmentMessages)
  const [accepting, setAccepting] = useUnsent(book, `acceptance ${thread.id}`)
  const [refusing, setRefusing] = useUnsent(book, `refusal ${thread.id}`)
  const sending = useSubmit()
  const reason = accepting ?? refusing
  if (reason === null) {
    return (
      <div class="remark-actions">
        <Button onClick={() => setAccepting("")}>{words.accept}</Button>
        <Button onClick={() => setRefusing("")}>{words.refuse}</Button>
      </div>
    )
  }
  const accepts = accepting !== null
  const outcome = accepts ? "accepted" : "refused"
  const setReason = accepts ? setAccepting : setRefusing
  const send = async (): Promise<void> => {
    const isSent = await sending.submit(async () => {
      book.put(await SEND[outcome](book.recoId, thread.id, reason))
    })
    if (!isSent) return
    setReason(null)
    tell(words[outcome])
  }
  return (
    <Form onSend={send} aria-label={accepts ? words.acceptIt : words.refuseIt}>
      <TextArea
        label={accepts ? words.acceptReason : words.refuseReason}
        hint={accepts ? undefined : words.refuseReasonHint}
        value={reason}
        onText={setReason}
        rows={2}
        maxlength={1000}
        required={!accepts}
        error={sending.failure?.field("reason")}
      />
      <FormEnd
        send={accepts ? words.acceptIt : words.refuseIt}
        pending={sending.pending}
        failure={sending.failure}
        onCancel={() => setReason(null)}
      />
    </Form>
  )
}
