import type { ComponentChildren } from "preact"
import { useEffect, useRef } from "preact/hooks"
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
  const heading = useRef<HTMLHeadingElement>(null)
  // One that is opened on demand is gone to: in the order of the page it comes after the whole text.
  useEffect(() => {
    if (onClose) heading.current?.focus()
  }, [title])
  return (
    <aside
      class="panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose?.()
      }}
    >
      <header class="panel-header">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
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
