interface Anchor {
  left: number
  top: number
  bottom: number
}

const EDGE = 8

/**
 * Puts a floating element above or below a place of the window, on the other side where there is no room, and never
 * past the window's edges. It is placed on the page, so it scrolls with the text.
 */
export function placeBeside(floating: HTMLElement, anchor: Anchor, side: "above" | "below"): void {
  const { width, height } = floating.getBoundingClientRect()
  const above = anchor.top - height - EDGE
  const below = anchor.bottom + EDGE
  const fitsAbove = above > EDGE
  const fitsBelow = below + height < innerHeight - EDGE
  const top = (side === "above" ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow) ? above : below
  const left = Math.max(EDGE, Math.min(anchor.left, document.documentElement.clientWidth - width - EDGE))
  floating.style.top = `${top + scrollY}px`
  floating.style.left = `${left + scrollX}px`
}
