import type { NodeViewRenderer } from "@tiptap/core"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import { element, furniture, pageButton } from "../paper/page-elements.ts"
import { inTableAtCaret, type TABLE_GESTURES } from "./table-gestures.ts"

/** A table that scrolls in its own width, with its tools below while one writes in it. */
export const tableView: NodeViewRenderer = ({ editor, node, getPos }) => {
  const words = documentMessages[interfaceLanguage.value].table
  const body = element("tbody")
  // A tool acts where the caret is; with the caret elsewhere it acts on the last cell.
  const inTable = (run: () => void): void => {
    const position = getPos()
    if (position === undefined) return
    const { from } = editor.state.selection
    const table = editor.state.doc.nodeAt(position)
    if (!table) return
    const end = position + table.nodeSize
    if (from < position || from > end) editor.commands.setTextSelection(end - 4)
    run()
  }
  const tool = (gesture: keyof typeof TABLE_GESTURES): HTMLButtonElement =>
    pageButton(words[gesture], () => inTable(() => inTableAtCaret(editor, gesture)))
  const tools = furniture(
    "div",
    { class: "table-tools", role: "toolbar", "aria-label": words.toolbar, "data-writing": "" },
    tool("rowAfter"),
    tool("columnAfter"),
    tool("removeRow"),
    tool("removeColumn"),
    tool("removeTable")
  )
  tools.hidden = !editor.isEditable
  const dom = element(
    "div",
    { class: "table-frame" },
    element("div", { class: "table-scroll", tabindex: editor.isEditable ? null : "0" }, element("table", {}, body)),
    tools
  )
  return {
    dom,
    contentDOM: body,
    update: (next) => next.type === node.type,
    stopEvent: (event) => event.target instanceof Element && event.target.closest("[data-furniture]") !== null,
    ignoreMutation: (mutation) => !body.contains(mutation.target)
  }
}
