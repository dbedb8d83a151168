import type { RefObject } from "preact"
import { useEffect } from "preact/hooks"

/** Closes a popover once a link in it is followed; as its page stays, the browser would leave it open. */
export function useCloseOnChoice(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = panel.current
    const close = (event: Event) => {
      const chosen = event.target instanceof Element && event.target.closest("a")
      if (chosen && element?.matches(":popover-open")) element.hidePopover()
    }
    element?.addEventListener("click", close)
    return () => element?.removeEventListener("click", close)
  }, [panel])
}
