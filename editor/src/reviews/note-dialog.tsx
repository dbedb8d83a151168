import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { ComponentChildren } from "preact"
import type { Failure } from "../api/failure.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import type { VersionDetail } from "../versions/api.ts"
import { noteMessages } from "./note-messages.ts"

/** Whether a form is there; what was typed stays while it is not, until it is sent. */
interface Opening {
  /** What its button says, and its title. */
  action: string
  open: boolean
  onClose: () => void
}

export interface NoteProps extends Opening {
  version: VersionDetail
  languages: Language[]
  onNoted: () => void
}

interface NoteDialogProps extends Opening {
  pending: boolean
  failure: Failure | undefined
  /** Sends the note; resolves to whether it was taken. */
  send: () => Promise<boolean>
  children: ComponentChildren
}

/** The form in which something is noted. */
export function NoteDialog({ action, open, onClose, pending, failure, send, children }: NoteDialogProps) {
  const words = useMessages(noteMessages)
  return (
    <Dialog open={open} onClose={onClose} title={action}>
      <form
        onSubmit={async (event) => {
          event.preventDefault()
          if (await send()) onClose()
        }}
      >
        {children}
        <FailureNotice failure={failure} />
        <div class="actions">
          <Button kind="main" type="submit" pending={pending}>
            {words.save}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
