import { effect, signal } from "@preact/signals"
import type { NodeViewRenderer } from "@tiptap/core"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import { citationNumbers } from "../paper/citation-numbers.ts"
import type { PageContext } from "../paper/page-context.ts"
import { element } from "../paper/page-elements.ts"

/** Grows each time the numbers change: every citation on the page then reads its own again. */
export const renumbered = signal(0)

/** A numbered pointer to a source. A click, or Enter when it is selected, shows the source. */
export const citationView =
  ({ references, ask }: PageContext): NodeViewRenderer =>
  ({ editor, node, getPos }) => {
    let current = node
    const dom = element("button", { type: "button", class: "citation", contenteditable: "false" })
    // Writing, the caret reaches it; who only reads comes to it by Tab.
    dom.tabIndex = editor.isEditable ? -1 : 0
    const show = (): void => {
      const words = documentMessages[interfaceLanguage.peek()].citation
      const number = citationNumbers(editor.state).get(current.attrs.ref)
      const source = references.value.find((reference) => reference.id === current.attrs.ref)
      // Somebody may have just added the source that they cite.
      if (!source) ask({ kind: "unknown-reference", ref: current.attrs.ref })
      dom.textContent = source && number ? String(number) : "?"
      dom.toggleAttribute("data-missing", !source)
      const mark = source?.mark?.kind
      if (mark) dom.dataset.mark = mark
      else delete dom.dataset.mark
      const label = source && number ? words.label(number, source.csl.title) : words.missing
      dom.setAttribute(
        "aria-label",
        mark ? `${label} (${documentMessages[interfaceLanguage.peek()].cite.marks[mark]})` : label
      )
    }
    const stop = effect(() => {
      renumbered.value
      show()
    })
    dom.addEventListener("click", () => {
      const position = getPos()
      if (position !== undefined) ask({ kind: "citation", position })
    })
    return {
      dom,
      update: (next) => {
        if (next.type !== current.type) return false
        current = next
        show()
        return true
      },
      ignoreMutation: () => true,
      destroy: stop
    }
  }
