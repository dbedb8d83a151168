import type { ComponentChildren } from "preact"
import { useEffect, useRef } from "preact/hooks"
import { useOwnId } from "./use-own-id.ts"

interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  children: ComponentChildren
}

const ACTS = '[data-kind="danger"], [data-kind="main"]'

/** A modal on the native dialog: the browser keeps focus inside, closes on Escape and gives focus back. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useOwnId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) {
      element.showModal()
      // Enter, pressed once too often, must neither destroy, nor sign, nor send anything.
      if (document.activeElement?.matches(ACTS)) {
        element.querySelector<HTMLElement>(`.button:not(${ACTS})`)?.focus()
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
