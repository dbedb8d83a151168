import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { OneChoice } from "../../ui/choices.tsx"
import { Dialog } from "../../ui/dialog.tsx"
import { TextArea } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { referenceMessages } from "./messages.ts"
import type { KeptReference, References, WrittenMark } from "./references.ts"

interface MarkFormProps {
  references: References
  reference: KeptReference
  onClose: () => void
}

const KINDS = ["retracted", "superseded", "unreachable"] as const
const LONGEST_REASON = 500

/** Says by hand, with a reason, that a source was retracted, replaced or cannot be reached; or that it is in order again. */
export function MarkForm({ references, reference, onClose }: MarkFormProps) {
  const words = useMessages(referenceMessages)
  const [kind, setKind] = useState<WrittenMark["kind"]>(reference.mark?.kind ?? "retracted")
  const [reason, setReason] = useState(reference.mark?.reason ?? "")
  const [isMissing, setMissing] = useState(false)
  const { submit, pending, failure } = useSubmit()
  const keep = async (mark: WrittenMark | null) => {
    if (await submit(() => references.change(reference, { mark }))) onClose()
  }
  const save = () => {
    setMissing(reason.trim() === "")
    if (reason.trim() !== "") void keep({ kind, reason: reason.trim() })
  }
  return (
    <Dialog open onClose={onClose} title={words.markTitle}>
      <Form onSend={save} noValidate>
        <p>{reference.csl.title}</p>
        <OneChoice
          legend={words.markKind}
          choices={KINDS.map((value) => ({ value, label: words.marks[value] }))}
          chosen={kind}
          onChoice={setKind}
        />
        <TextArea
          label={words.markReason}
          hint={words.markReasonHint}
          error={isMissing ? words.markReasonMissing : undefined}
          value={reason}
          rows={3}
          maxlength={LONGEST_REASON}
          onText={setReason}
        />
        <FormEnd pending={pending} failure={failure} send={words.markSave} onCancel={onClose}>
          {reference.mark && (
            <Button pending={pending} onClick={() => void keep(null)}>
              {words.unmark}
            </Button>
          )}
        </FormEnd>
      </Form>
    </Dialog>
  )
}
