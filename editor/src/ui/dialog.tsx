import type { ComponentChildren } from "preact"
import { useEffect, useRef } from "preact/hooks"
import { useOwnId } from "./use-own-id.ts"

interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  children: ComponentChildren
}

/** A modal on the native dialog: the browser keeps focus inside, closes on Escape and gives focus back. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useOwnId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) {
      element.showModal()
      // Enter, pressed once too often, must not destroy anything.
      if (document.activeElement?.matches('[data-kind="danger"]')) {
        element.querySelector<HTMLElement>('.button:not([data-kind="danger"])')?.focus()
      }
    }
    if (!open && element.open) element.close()
  }, [open])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <h2 id={id}>{title}</h2>
          {children}
        </>
      )}
    </dialog>
  )
}
