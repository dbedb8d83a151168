import type { ComponentChildren } from "preact"
import { useLayoutEffect, useRef } from "preact/hooks"
import { useOwnId } from "./use-own-id.ts"

interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  children: ComponentChildren
}

const ACTS = '[data-kind="danger"], [data-kind="main"]'

/** What a dialog says before one answers it is told as it opens: a reader who lands on its button has not heard it. */
function describe(dialog: HTMLDialogElement, id: string): void {
  const said = [...dialog.querySelectorAll(":scope > p, :scope > form > p:not(.actions)")]
  for (const [index, paragraph] of said.entries()) paragraph.id ||= `${id}-${index}`
  dialog.setAttribute("aria-describedby", said.map((paragraph) => paragraph.id).join(" "))
}

/** A modal on the native dialog: the browser keeps focus inside, closes on Escape and gives focus back. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useOwnId()
  // With what it shows, in one go: between the two one could neither act in the dialog nor beside it.
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) {
      describe(element, id)
      element.showModal()
      // Enter, pressed once too often, must neither destroy, nor sign, nor send anything.
      if (document.activeElement?.matches(ACTS)) {
        element.querySelector<HTMLElement>(`.button:not(${ACTS})`)?.focus()
      }
    }
    if (!open && element.open) element.close()
  }, [open])
  // The browser tells late of a closing: what was opened again meanwhile stays open.
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={() => dialog.current?.open || onClose()}>
      {open && (
        <>
          <h2 id={id}>{title}</h2>
          {children}
        </>
      )}
    </dialog>
  )
}
