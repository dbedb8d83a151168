import type { ComponentChildren } from "preact"
import { useId, useRef } from "preact/hooks"
import { useCloseOnChoice } from "./close-on-choice.ts"

interface MenuProps {
  label: ComponentChildren
  children: ComponentChildren
}

/** A button that opens a small panel of links and buttons, on the native popover: Escape and a click outside close it. */
export function Menu({ label, children }: MenuProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  useCloseOnChoice(panel)
  const place = () => {
    if (!button.current || !panel.current) return
    const anchor = button.current.getBoundingClientRect()
    panel.current.style.setProperty("--anchor-top", `${anchor.bottom}px`)
    panel.current.style.setProperty("--anchor-end", `${document.documentElement.clientWidth - anchor.right}px`)
  }
  return (
    <div class="menu">
      <button ref={button} type="button" class="button" data-kind="quiet" popovertarget={id}>
        {label}
      </button>
      <div ref={panel} id={id} popover="auto" class="menu-panel" onBeforeToggle={place}>
        {children}
      </div>
    </div>
  )
}
