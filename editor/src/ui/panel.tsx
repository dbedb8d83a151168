import type { ComponentChildren } from "preact"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "./button.tsx"
import { uiMessages } from "./messages.ts"
import { useOwnId } from "./use-own-id.ts"

/** The one panel at the right, on demand; without `onClose` it stays. */
export function Panel({
  title,
  onClose,
  children
}: {
  title: string
  onClose?: () => void
  children: ComponentChildren
}) {
  const id = useOwnId()
  const words = useMessages(uiMessages)
  return (
    <aside class="panel" aria-labelledby={id}>
      <header class="panel-header">
        <h2 id={id}>{title}</h2>
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            {words.close}
          </Button>
        )}
      </header>
      {children}
    </aside>
  )
}
