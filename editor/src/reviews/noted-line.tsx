import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { outsideMessages } from "./outside-messages.ts"

interface NotedLineProps {
  /** Whose note it is, for the name of the button. */
  name: string
  remove: () => Promise<void>
  onRemoved: () => void
  children: ComponentChildren
}

/** Something noted, which the coordinator can take back. */
export function NotedLine({ name, remove, onRemoved, children }: NotedLineProps) {
  const words = useMessages(outsideMessages)
  const { reco } = useReco()
  const [asked, setAsked] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const confirm = () =>
    submit(async () => {
      await remove()
      setAsked(false)
      onRemoved()
    })
  return (
    <li class="noted">
      <div>{children}</div>
      {reco.allowed.includes("reading.log") && (
        <Button kind="quiet" onClick={() => setAsked(true)} aria-label={words.removeOf(name)}>
          {words.remove}
        </Button>
      )}
      <Dialog open={asked} onClose={() => setAsked(false)} title={words.removeTitle}>
        <div>{children}</div>
        <p>{words.removeLost}</p>
        <FailureNotice failure={failure} />
        <div class="actions">
          <Button kind="danger" pending={pending} onClick={confirm}>
            {words.remove}
          </Button>
          <Button onClick={() => setAsked(false)}>{words.cancel}</Button>
        </div>
      </Dialog>
    </li>
  )
}
