const STEPS: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place, count) => (place + 1) % count,
  ArrowLeft: (place, count) => (place - 1 + count) % count,
  Home: () => 0,
  End: (_place, count) => count - 1
}

/** Moves among the buttons of a toolbar by the arrow keys: Tab stops at it once. */
export function toolbarKeys(bar: HTMLElement): void {
  const buttons = [...bar.querySelectorAll("button")]
  const stopAt = (chosen: number): void => {
    for (const [place, button] of buttons.entries()) button.tabIndex = place === chosen ? 0 : -1
  }
  stopAt(0)
  bar.addEventListener("keydown", (event) => {
    const focused = document.activeElement
    const place = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1
    const next = STEPS[event.key]?.(place, buttons.length)
    if (place < 0 || next === undefined) return
    event.preventDefault()
    stopAt(next)
    buttons[next]?.focus()
  })
}
