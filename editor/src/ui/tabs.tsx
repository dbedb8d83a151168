import { useRef, useState } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { uiMessages } from "./messages.ts"
import { useOwnId } from "./use-own-id.ts"

interface Tab {
  href: string
  label: string
  current: boolean
}

/**
 * The faces of one thing, as links: each has its address. Where there is no room for a row of them, one line says where
 * one is and opens the list.
 */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const words = useMessages(uiMessages)
  const list = useOwnId()
  const toggle = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  // The list goes and takes the focus with it; on a wide screen the button is not there, and the list stays.
  const close = () => {
    if (!isOpen) return
    setOpen(false)
    toggle.current?.focus()
  }
  return (
    <nav
      class="tabs"
      aria-label={label}
      data-open={isOpen}
      onKeyDown={(event) => {
        if (event.key === "Escape") close()
      }}
    >
      <button
        ref={toggle}
        type="button"
        class="tabs-toggle"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        <span>
          <span class="quiet">{words.within(label)}</span> {tabs.find(({ current }) => current)?.label}
        </span>
      </button>
      <ul id={list}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? "page" : undefined} onClick={close}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
