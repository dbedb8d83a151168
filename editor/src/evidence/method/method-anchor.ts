/** The place of a field of the method on its page. */
export const methodAnchor = (field: string): string => `method-${field}`

/** Brings a field of the method into sight and into focus; nothing where this page has no such field. */
export function focusMethodField(anchor: string): void {
  const place = anchor.startsWith("method-") ? document.getElementById(anchor) : null
  place?.querySelector<HTMLElement>("textarea, input, button")?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: "center" })
}
