import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { Dialog } from "../../ui/dialog.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { MarkForm } from "./mark-form.tsx"
import { evidenceMessages } from "./messages.ts"
import type { KeptReference, References } from "./references.ts"

interface SourceActionsProps {
  references: References
  reference: KeptReference
  /** A source that something cites is not removed. */
  isCited: boolean
  onEdit: () => void
  /** Puts the source at the caret; absent where there is no text. */
  onCite?: () => void
}

/** What one does with a source: cite it, say that it was checked, mark it, correct it, remove it. */
export function SourceActions({ references, reference, isCited, onEdit, onCite }: SourceActionsProps) {
  const words = useMessages(evidenceMessages)
  const [asking, setAsking] = useState<"mark" | "remove" | null>(null)
  const checking = useSubmit()
  const removing = useSubmit()
  const today = new Date().toISOString().slice(0, 10)
  return (
    <>
      <p class="reference-actions">
        {onCite && (
          <Button kind="quiet" onClick={onCite}>
            {words.cite}
          </Button>
        )}
        {reference.checkedOn !== today && (
          <Button
            kind="quiet"
            pending={checking.pending}
            onClick={() => void checking.submit(() => references.change(reference, { checkedOn: today }))}
          >
            {words.checkToday}
          </Button>
        )}
        <Button kind="quiet" onClick={() => setAsking("mark")}>
          {reference.mark ? words.changeMark : words.mark}
        </Button>
        <Button kind="quiet" onClick={onEdit}>
          {words.edit}
        </Button>
        {!isCited && (
          <Button kind="quiet" onClick={() => setAsking("remove")}>
            {words.remove}
          </Button>
        )}
      </p>
      <FailureNotice failure={checking.failure} />
      {asking === "mark" && <MarkForm references={references} reference={reference} onClose={() => setAsking(null)} />}
      <Dialog open={asking === "remove"} onClose={() => setAsking(null)} title={words.removeAsk(reference.csl.title)}>
        <p>{words.removeLoses}</p>
        <FailureNotice failure={removing.failure} />
        <p class="actions">
          <Button
            kind="danger"
            pending={removing.pending}
            onClick={() => void removing.submit(() => references.remove(reference))}
          >
            {words.remove}
          </Button>
          <Button kind="quiet" onClick={() => setAsking(null)}>
            {words.cancel}
          </Button>
        </p>
      </Dialog>
    </>
  )
}
