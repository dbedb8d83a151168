import { useState } from "preact/hooks"
import { asFailure } from "../../api/ask-server.ts"
import type { Failure } from "../../api/failure.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import type { Outcome } from "../use-evidence.ts"
import { tableMessages } from "./messages.ts"

interface ActOnEachProps<Row> {
  /** The rows of which it may be done now. */
  ready: Row[]
  /** Does it for one row; false where it was left, which the row itself tells. */
  act: (row: Row) => Promise<boolean>
  onDone: () => void
  /** What the button says of so many rows, and what is said once so many are done. */
  label: (count: number) => string
  said: (count: number) => string
  /** What stands in the place of the button while there is nothing to do. */
  nothing?: string
}

/** One button for all rows, each by itself: what one outcome refuses holds none of the others back. */
export function ActOnEach<Row extends { outcome: Outcome }>({
  ready,
  act,
  onDone,
  label,
  said,
  nothing
}: ActOnEachProps<Row>) {
  const words = useMessages(tableMessages)
  const [isSending, setSending] = useState(false)
  const [told, setTold] = useState<{ done: number; failed: { name: string; failure: Failure }[] }>()
  const actOnAll = async () => {
    setSending(true)
    const failed: { name: string; failure: Failure }[] = []
    let done = 0
    for (const row of ready) {
      try {
        if (await act(row)) done += 1
      } catch (error) {
        failed.push({ name: row.outcome.name, failure: asFailure(error) })
      }
    }
    setSending(false)
    setTold({ done, failed })
    onDone()
  }
  return (
    <div>
      {told?.failed.map(({ name, failure }) => (
        <FailureNotice key={name} failure={failure}>
          <p>{words.failed(name)}</p>
        </FailureNotice>
      ))}
      <p role="status" class="meta">
        {told && told.done > 0 ? said(told.done) : ""}
      </p>
      {ready.length > 0 ? (
        <Button kind="main" pending={isSending} onClick={() => void actOnAll()}>
          {label(ready.length)}
        </Button>
      ) : (
        nothing && <p class="quiet">{nothing}</p>
      )}
    </div>
  )
}
