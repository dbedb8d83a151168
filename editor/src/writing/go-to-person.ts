/**
 * Goes, once, to where somebody writes: their caret comes into sight, and who may write has their own beside it, so that keys go on from
 * there.
 * @returns whether they are in the text: who looks at a panel, or only reads, has no caret in it.
 */
export function goToPerson(memberId: string): boolean {
  const caret = document.querySelector<HTMLElement>(`.caret[data-member="${CSS.escape(memberId)}"]`)
  if (!caret?.parentNode) return false
  const text = caret.closest<HTMLElement>('[contenteditable="true"]')
  if (text) {
    text.focus({ preventScroll: true })
    getSelection()?.collapse(caret.parentNode, [...caret.parentNode.childNodes].indexOf(caret))
  }
  caret.scrollIntoView({ block: "center" })
  return true
}
