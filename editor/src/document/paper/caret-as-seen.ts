import { Extension } from "@tiptap/core"
import { Plugin, PluginKey } from "@tiptap/pm/state"

/**
 * A key acts where the caret is seen. The browser tells of a moved caret in a task of its own, which comes after the next key where somebody
 * is quick or the machine slow: Home then Backspace would erase from where the caret was before. So each key has it told first.
 */
export const CaretAsSeen = Extension.create({
  name: "caretAsSeen",
  // Before whatever else hears a key.
  priority: 3000,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey("caretAsSeen"),
      props: {
        handleDOMEvents: {
          keydown: (view, event) => {
            if (!event.isComposing) view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"))
            return false
          }
        }
      }
    })
  ]
})
