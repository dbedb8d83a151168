import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { Dialog } from "../../ui/dialog.tsx"
import { uiMessages } from "../../ui/messages.ts"
import { FailureNotice } from "../../ui/notice.tsx"

interface RemoveButtonProps {
  words: {
    button: string
    ask: string
    /** What is lost. */
    loses: string
    /** Why it cannot be removed, said instead of asking. */
    refused?: string | undefined
  }
  onRemove: () => Promise<void>
}

/** Removing asks once and says what is lost, or says why it cannot be. */
export function RemoveButton({ words, onRemove }: RemoveButtonProps) {
  const [isAsking, setIsAsking] = useState(false)
  const uiWords = useMessages(uiMessages)
  const { submit, pending, failure, forget } = useSubmit()
  const close = () => {
    setIsAsking(false)
    forget()
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setIsAsking(true)}>
        {words.button}
      </Button>
      <Dialog open={isAsking} onClose={close} title={words.refused ? words.button : words.ask}>
        <p>{words.refused ?? words.loses}</p>
        <FailureNotice failure={failure} />
        <p class="actions">
          {!words.refused && (
            <Button kind="danger" pending={pending} onClick={() => void submit(onRemove)}>
              {words.button}
            </Button>
          )}
          <Button kind="quiet" onClick={close}>
            {uiWords.cancel}
          </Button>
        </p>
      </Dialog>
    </>
  )
}
