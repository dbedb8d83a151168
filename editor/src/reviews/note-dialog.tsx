import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import type { Failure } from "../api/failure.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { outsideMessages } from "./outside-messages.ts"

interface NoteDialogProps {
  action: string
  pending: boolean
  failure: Failure | undefined
  /** Sends the note; resolves to whether it was taken. */
  send: () => Promise<boolean>
  children: ComponentChildren
}

/** A button that opens a form; what was typed stays until it is sent. */
export function NoteDialog({ action, pending, failure, send, children }: NoteDialogProps) {
  const words = useMessages(outsideMessages)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{action}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={action}>
        <form
          onSubmit={async (event) => {
            event.preventDefault()
            if (await send()) setOpen(false)
          }}
        >
          {children}
          <FailureNotice failure={failure} />
          <div class="actions">
            <Button kind="main" type="submit" pending={pending}>
              {words.save}
            </Button>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
