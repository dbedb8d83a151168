import { type Editor, Extension } from "@tiptap/core"
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"
import type { PageContext } from "../paper/page-context.ts"
import type { SelectionBars } from "./selection-bars.ts"

/** The bars come with the first caret that is set in the text: whoever reads needs none. */
function barsOf(editor: Editor, context: PageContext): SelectionBars {
  let bars: SelectionBars | undefined
  let isFetching = false
  const selected = () => (editor.state.selection instanceof TextSelection ? editor.state.selection : null)
  /** Words are selected in a text that is only read: such a text takes no focus. */
  const isReading = () => !editor.view.editable && !editor.state.selection.empty
  const fetchBars = async (): Promise<void> => {
    isFetching = true
    try {
      const { followSelection } = await import("./selection-bars.ts")
      if (editor.isDestroyed) return
      bars = followSelection(editor, context, selected)
      bars.later()
    } catch {
      // Without network the keyboard does the same, and the next selection asks again.
      isFetching = false
    }
  }
  return {
    later: () => {
      if (bars) bars.later()
      else if (!isFetching && (editor.view.hasFocus() || isReading())) void fetchBars()
    },
    enter: () => bars?.enter() ?? false,
    destroy: () => bars?.destroy()
  }
}

/** Bold, italic, link, explanation and citation, from a bar over the words or from the keyboard. */
export const selectionBubble = (context: PageContext) =>
  Extension.create({
    name: "selectionBubble",
    addStorage: (): { enter: () => boolean } => ({ enter: () => false }),
    addProseMirrorPlugins() {
      const bubble = barsOf(this.editor, context)
      this.storage.enter = bubble.enter
      return [
        new Plugin({
          key: new PluginKey("selectionBubble"),
          view: () => ({
            update: (view: EditorView, before) => {
              if (!view.state.selection.eq(before.selection) || !view.state.doc.eq(before.doc)) bubble.later()
            },
            destroy: bubble.destroy
          }),
          props: { handleDOMEvents: { blur: bubble.later, focus: bubble.later } }
        })
      ]
    },
    addKeyboardShortcuts() {
      const asks = (kind: "link" | "term" | "cite") => (): boolean => {
        context.ask({ kind })
        return true
      }
      return {
        "Mod-k": asks("link"),
        "Mod-Shift-e": asks("term"),
        "Mod-Shift-c": asks("cite"),
        "Alt-F10": () => this.storage.enter()
      }
    }
  })
