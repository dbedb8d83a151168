/** Chromium gathers what came onto a page for about half a second, and longer where a page opens, before it tells of it. */
const TOLD_BY = 1_000

/**
 * Chromium tells of each list that comes onto a page as of a choice that somebody has just made, and a screen reader reads all those of the text
 * over what one is doing: a list drawn in the text is heard of a moment later, or once it has the focus. Elsewhere it is left as it is:
 * within a row, Orca then hears none of its arrows, which is worse.
 */
export function bornQuiet(select: HTMLSelectElement): void {
  select.setAttribute("aria-hidden", "true")
  const heard = () => select.removeAttribute("aria-hidden")
  select.addEventListener("focus", heard, { once: true })
  setTimeout(heard, TOLD_BY)
}
