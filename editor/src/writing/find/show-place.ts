import type { Editor } from "@tiptap/core"
import { TextSelection } from "@tiptap/pm/state"
import type { Span } from "../../document/find/find-in-text.ts"
import { coveredAbove } from "../../document/paper/covered-above.ts"

/** Brings the words that are shown into sight, under the bar that stays over the text. */
export function bringIntoSight({ view }: Editor): void {
  const place = view.dom.querySelector(".found-current")
  const box = place?.getBoundingClientRect()
  if (!place || !box || (box.top > coveredAbove() && box.bottom < footOfSight())) return
  place.scrollIntoView({ block: "center", inline: "nearest" })
}

/** In a low window the search stands over the foot of the text. */
function footOfSight(): number {
  const bar = document.querySelector(".find-bar")
  return bar && getComputedStyle(bar).position === "fixed" ? bar.getBoundingClientRect().top : innerHeight
}

/** Selects words of the text and gives it the focus; where it is only read, to what holds them. */
export function giveCaret(editor: Editor, { from, to }: Span): void {
  const { view, state } = editor
  if (editor.isEditable) {
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
    view.focus()
    return
  }
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)]
  const place = start.node instanceof HTMLElement ? start.node : start.node.parentElement
  if (place && !place.hasAttribute("tabindex")) place.tabIndex = -1
  place?.focus({ preventScroll: true })
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
}
