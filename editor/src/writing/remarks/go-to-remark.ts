import type { Editor } from "@tiptap/core"
import { TextSelection } from "@tiptap/pm/state"
import type { Span } from "../../document/remarks/anchors.ts"

/** Brings the words of a thread into sight: the caret to their beginning, or the focus where the text is only read. */
export function goToRemark(editor: Editor, { from }: Span): void {
  const { view, state } = editor
  const { node } = view.domAtPos(Math.min(from + 1, state.doc.content.size))
  const place = node instanceof HTMLElement ? node : node.parentElement
  if (editor.isEditable) {
    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(from))))
    view.focus()
  } else if (place) {
    if (!place.hasAttribute("tabindex")) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }
  place?.scrollIntoView({ block: "center" })
}
