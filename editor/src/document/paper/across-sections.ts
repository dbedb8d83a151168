import { Extension } from "@tiptap/core"
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"

/** Whether what is selected reaches over the title and a section, or over several sections. */
function reachesOver({ selection: { $from, $to, empty } }: EditorState): boolean {
  return !empty && ($from.depth === 0 || $to.depth === 0 || $from.index(0) !== $to.index(0))
}

/**
 * Takes out what is selected over several sections: the texts go, the sections stay, each with a line to write in. The caret stands where the
 * selection began. Null where the selection stays within one.
 */
export function emptyAcross(state: EditorState): Transaction | null {
  if (!reachesOver(state)) return null
  const { from, to } = state.selection
  const paragraph = state.schema.nodes.paragraph
  const transaction = state.tr
  const parts: { from: number; to: number; whole: boolean; isSection: boolean }[] = []
  state.doc.forEach((node, position) => {
    const [start, end] = [position + 1, position + node.nodeSize - 1]
    if (to <= start || from >= end) return
    const part = { from: Math.max(from, start), to: Math.min(to, end), isSection: node.type.name === "section" }
    parts.push({ ...part, whole: part.from === start && part.to === end })
  })
  // From the end, so that the places before stay what they are.
  for (const part of parts.toReversed()) {
    if (part.isSection && part.whole && paragraph) transaction.replaceWith(part.from, part.to, paragraph.create())
    else transaction.delete(part.from, part.to)
  }
  const start = Math.min(from, transaction.doc.content.size)
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(start))).scrollIntoView()
}

/** Words that are typed, pasted or cut over a selection that reaches over several sections. */
export const AcrossSections = Extension.create({
  name: "acrossSections",
  // Before whatever else takes a key or a paste: they then meet a caret.
  priority: 2000,
  addProseMirrorPlugins() {
    const empty = (view: EditorView): boolean => {
      const transaction = view.editable ? emptyAcross(view.state) : null
      if (transaction) view.dispatch(transaction)
      return transaction !== null
    }
    return [
      new Plugin({
        key: new PluginKey("acrossSections"),
        props: {
          handleKeyDown: (view, { key }) => ["Backspace", "Delete", "Enter"].includes(key) && empty(view),
          handleTextInput: (view, _from, _to, typed) => {
            const emptied = view.editable ? emptyAcross(view.state) : null
            if (!emptied) return false
            view.dispatch(emptied.insertText(typed))
            return true
          },
          handleDOMEvents: {
            cut: (view, event) => {
              if (!event.clipboardData || !reachesOver(view.state)) return false
              const { dom, text } = view.serializeForClipboard(view.state.selection.content())
              event.preventDefault()
              event.clipboardData.setData("text/html", dom.innerHTML)
              event.clipboardData.setData("text/plain", text)
              return empty(view)
            },
            paste: (view) => {
              empty(view)
              return false
            }
          }
        }
      })
    ]
  }
})
