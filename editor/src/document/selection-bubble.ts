import { type Editor, Extension } from "@tiptap/core"
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { element, pageButton } from "./element.ts"
import { documentMessages } from "./messages.ts"
import type { PageContext } from "./page-context.ts"
import { placeBeside } from "./place-beside.ts"

const QUIET = 120

/** Whether the selection is words that can bear marks: neither the title, nor a whole piece, nor cells. */
const isMarkable = ({ state, editable }: EditorView): boolean => {
  const { selection } = state
  const isWords = selection instanceof TextSelection && !selection.empty
  return (
    editable && isWords && selection.$from.sameParent(selection.$to) && selection.$from.parent.type.spec.marks !== ""
  )
}

/** The small bar over selected words. It waits until the selection rests, and leaves with the focus. */
function bubbleView(editor: Editor, bar: HTMLElement) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (view: EditorView): void => {
    const here = view.hasFocus() || bar.contains(document.activeElement)
    if (!here || !isMarkable(view)) {
      bar.remove()
      return
    }
    if (!bar.isConnected) document.body.append(bar)
    for (const button of bar.querySelectorAll<HTMLElement>("[data-mark]")) {
      button.setAttribute("aria-pressed", String(editor.isActive(button.dataset.mark ?? "")))
    }
    placeBeside(bar, view.coordsAtPos(view.state.selection.from), "above")
  }
  const later = (view: EditorView): void => {
    clearTimeout(timer)
    timer = setTimeout(() => show(view), QUIET)
  }
  bar.addEventListener("focusout", () => later(editor.view))
  bar.addEventListener("keydown", (event) => {
    if (event.key === "Escape") editor.commands.focus()
  })
  return {
    later,
    destroy: () => {
      clearTimeout(timer)
      bar.remove()
    }
  }
}

/** Bold, italic, link, explanation and citation, from a bar over the selected words or from the keyboard. */
export const selectionBubble = (context: PageContext) =>
  Extension.create({
    name: "selectionBubble",
    addStorage: (): { bar: HTMLElement | null } => ({ bar: null }),
    addProseMirrorPlugins() {
      const { editor } = this
      const words = documentMessages[interfaceLanguage.peek()].bubble
      const bar = element(
        "div",
        { class: "selection-bubble", role: "toolbar", "aria-label": words.toolbar },
        pageButton(words.bold, () => editor.chain().focus().toggleBold().run(), { "data-mark": "bold" }),
        pageButton(words.italic, () => editor.chain().focus().toggleItalic().run(), { "data-mark": "italic" }),
        pageButton(words.link, () => context.ask({ kind: "link" }), { "data-mark": "link" }),
        pageButton(words.term, () => context.ask({ kind: "term" }), { "data-mark": "term" }),
        pageButton(words.cite, () => context.ask({ kind: "cite" }))
      )
      this.storage.bar = bar
      const bubble = bubbleView(editor, bar)
      return [
        new Plugin({
          key: new PluginKey("selectionBubble"),
          view: () => ({
            update: (view, before) => {
              const same = view.state.selection.eq(before.selection) && view.state.doc.eq(before.doc)
              if (!same) bubble.later(view)
            },
            destroy: bubble.destroy
          }),
          props: {
            handleDOMEvents: {
              blur: (view) => bubble.later(view),
              focus: (view) => bubble.later(view)
            }
          }
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
        "Alt-F10": () => {
          const first = this.storage.bar?.isConnected ? this.storage.bar.querySelector("button") : null
          first?.focus()
          return first !== null
        }
      }
    }
  })
