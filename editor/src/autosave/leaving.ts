import { useEffect } from "preact/hooks"

/** All that would be lost with the page, wherever it was typed. */
const risks = new Set<() => boolean>()

addEventListener("beforeunload", (event) => {
  if ([...risks].some((isRisky) => isRisky())) event.preventDefault()
})

/** Has the browser ask before the page is left, as long as this says so; the answer ends it. */
export function askBeforeLeaving(isRisky: () => boolean): () => void {
  risks.add(isRisky)
  return () => risks.delete(isRisky)
}

/** The same, while a component is on the page. */
export function useAskBeforeLeaving(isRisky: () => boolean): void {
  useEffect(() => askBeforeLeaving(isRisky))
}
