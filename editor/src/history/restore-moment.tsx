import { momentRefOf } from "@recos/schemas/history/moment-ref"
import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { tell } from "../ui/tell.ts"
import { restoreVersion } from "../versions/api.ts"
import { historyMessages } from "./messages.ts"

interface RestoreMomentProps {
  recoId: string
  throughSeq: number
  label: string
  spoken: string
  /** The moment, as the question names it. */
  when: string
  onRestored: () => void
}

/** Takes the text of a moment up again, as a change like another; asks once and says what it does. */
export function RestoreMoment({ recoId, throughSeq, label, spoken, when, onRestored }: RestoreMomentProps) {
  const { restore: words } = useMessages(historyMessages)
  const [isAsked, setAsked] = useState(false)
  const { pending, failure, submit, forget } = useSubmit()
  const close = () => {
    setAsked(false)
    forget()
  }
  const restore = async () => {
    const done = await submit(async () => {
      await restoreVersion(recoId, momentRefOf(throughSeq), null)
    })
    if (!done) return
    close()
    tell(words.done)
    onRestored()
  }
  return (
    <>
      <Button kind="quiet" aria-label={spoken} onClick={() => setAsked(true)}>
        {label}
      </Button>
      <Dialog open={isAsked} onClose={close} title={words.title(when)}>
        <p>{words.replaces}</p>
        <p>{words.keeps}</p>
        <FailureNotice failure={failure} />
        <div class="actions">
          <Button kind="main" pending={pending} onClick={restore}>
            {words.send}
          </Button>
          <Button onClick={close}>{words.cancel}</Button>
        </div>
      </Dialog>
    </>
  )
}
