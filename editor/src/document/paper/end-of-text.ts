import { Extension, isMacOS } from "@tiptap/core"
import { Plugin, PluginKey, Selection, TextSelection } from "@tiptap/pm/state"

const isToEnd = (event: KeyboardEvent): boolean =>
  isMacOS() ? event.metaKey && event.key === "ArrowDown" : event.ctrlKey && event.key === "End"

/**
 * The key that goes to the end of a text goes to the end of this one. Browsers look for a place to write at the very end of the page, where buttons
 * stand that are no text, find none and leave the caret where it is.
 */
export const EndOfText = Extension.create({
  name: "endOfText",
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey("endOfText"),
      props: {
        handleKeyDown: (view, event) => {
          if (!view.editable || event.altKey || !isToEnd(event)) return false
          const { doc, selection, tr } = view.state
          const end = Selection.findFrom(doc.resolve(doc.content.size), -1, true)
          if (!end) return false
          const chosen = event.shiftKey ? TextSelection.between(selection.$anchor, end.$head) : end
          view.dispatch(tr.setSelection(chosen).scrollIntoView())
          return true
        }
      }
    })
  ]
})
