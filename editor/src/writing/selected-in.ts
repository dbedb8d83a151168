import type { Editor } from "@tiptap/core"

/** What is selected: in a text that is only read, as the browser says it, since nobody else is told. */
export function selectedIn({ view, state }: Editor): { from: number; to: number } {
  if (view.editable) return state.selection
  const selection = document.getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) {
    return { from: 0, to: 0 }
  }
  const ends = [view.posAtDOM(anchorNode, selection.anchorOffset), view.posAtDOM(focusNode, selection.focusOffset)]
  return { from: Math.min(...ends), to: Math.max(...ends) }
}
