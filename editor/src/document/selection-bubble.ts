import { type Editor, Extension, type Extensions } from "@tiptap/core"
import { BubbleMenu } from "@tiptap/extension-bubble-menu"
import { NodeSelection, TextSelection } from "@tiptap/pm/state"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { element, pageButton } from "./element.ts"
import { documentMessages } from "./messages.ts"
import type { PageContext } from "./page-context.ts"

/** Whether the selection is words of the text that can bear marks: neither the title nor a whole piece. */
const isMarkable = ({ state, isEditable }: Editor): boolean => {
  const { selection } = state
  return (
    isEditable &&
    selection instanceof TextSelection &&
    !(selection instanceof NodeSelection) &&
    !selection.empty &&
    selection.$from.parent.type.name !== "recoTitle"
  )
}

/** The small bar over selected words: bold, italic, link, explanation, citation. */
export function selectionBubble(context: PageContext): Extensions {
  const words = documentMessages[interfaceLanguage.peek()].bubble
  const bar = element("div", { class: "selection-bubble", role: "toolbar", "aria-label": words.toolbar })
  return [
    BubbleMenu.configure({
      element: bar,
      updateDelay: 120,
      options: { placement: "top", offset: 8 },
      shouldShow: ({ editor }) => isMarkable(editor)
    }),
    Extension.create({
      name: "selectionBubbleButtons",
      onCreate() {
        const { editor } = this
        const toggle = (mark: "bold" | "italic", run: () => void) => pageButton(words[mark], run, { "data-mark": mark })
        bar.replaceChildren(
          toggle("bold", () => editor.chain().focus().toggleBold().run()),
          toggle("italic", () => editor.chain().focus().toggleItalic().run()),
          pageButton(words.link, () => context.ask({ kind: "link" }), { "data-mark": "link" }),
          pageButton(words.term, () => context.ask({ kind: "term" }), { "data-mark": "term" }),
          pageButton(words.cite, () => context.ask({ kind: "cite" }))
        )
      },
      onTransaction() {
        if (!isMarkable(this.editor)) return
        for (const button of bar.querySelectorAll<HTMLElement>("[data-mark]")) {
          button.setAttribute("aria-pressed", String(this.editor.isActive(button.dataset.mark ?? "")))
        }
      },
      addKeyboardShortcuts: () => ({
        "Mod-k": () => {
          context.ask({ kind: "link" })
          return true
        },
        "Mod-Shift-e": () => {
          context.ask({ kind: "term" })
          return true
        },
        "Mod-Shift-c": () => {
          context.ask({ kind: "cite" })
          return true
        },
        "Alt-F10": () => {
          const first = bar.querySelector("button")
          first?.focus()
          return first !== null && bar.isConnected
        }
      })
    })
  ]
}
