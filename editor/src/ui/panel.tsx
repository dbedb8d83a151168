import type { ComponentChildren } from "preact"
import { useId } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "./button.tsx"
import { uiMessages } from "./messages.ts"

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
  const id = useId()
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
