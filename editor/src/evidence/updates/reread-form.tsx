import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { TextArea } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { finishRereading, type Rereading } from "./api.ts"
import { updatesMessages } from "./messages.ts"
import { isReason, useWordsLeft } from "./words-left.ts"

interface RereadFormProps {
  /** What is read again: the id of a statement, or of what else spoke of the figures. */
  item: string
  /** All that ask for it to be read again: one reading answers them together. */
  rereadings: readonly Rereading[]
  onDone: () => void
}

/** Says that something was read again, and what became of it: only who did not propose the change may. */
export function RereadForm({ item, rereadings, onDone }: RereadFormProps) {
  const words = useMessages(updatesMessages)
  const { reco } = useReco()
  const [note, setNote] = useWordsLeft(`reread ${item}`)
  const [hasTried, setHasTried] = useState(false)
  const { submit, pending, failure } = useSubmit()
  const finish = async () => {
    setHasTried(true)
    if (!isReason(note)) return
    await submit(async () => {
      try {
        for (const { id } of rereadings) await finishRereading(reco.id, id, note)
        setNote("")
      } finally {
        // Some may be done, by this reading or by somebody else's, when one of them is refused.
        onDone()
      }
    })
  }
  return (
    <Form noValidate onSend={finish}>
      <TextArea
        label={words.rereadNote}
        hint={words.rereadHint}
        value={note}
        onText={setNote}
        rows={3}
        maxlength={4000}
        error={hasTried && !isReason(note) ? words.reasonMissing : undefined}
      />
      <FormEnd pending={pending} failure={failure} send={words.reread} />
    </Form>
  )
}
