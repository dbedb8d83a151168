import type { Signal } from "@preact/signals"
import type { Editor } from "@tiptap/core"
import type { RemarkRequest } from "../../document/paper/page-context.ts"

const FIELDS = "input, textarea, select, [contenteditable='true']"

/** The keys of remarks, in a text that one writes and in one that one only reads. Answers what ends it. */
export function remarkKeys(editor: Editor, asked: Signal<RemarkRequest | null>): () => void {
  const end = new AbortController()
  const { signal } = end
  const isOfText = ({ target }: Event): boolean => {
    if (!(target instanceof Element) || document.querySelector("dialog:modal")) return false
    return editor.view.dom.contains(target) || target.closest(FIELDS) === null
  }
  const kindOf = (event: KeyboardEvent): RemarkRequest["kind"] | null => {
    // On many keyboards AltGr is Ctrl and Alt together, and writes a sign.
    if (event.isComposing || event.getModifierState("AltGraph") || event.shiftKey) return null
    const { key, code, ctrlKey, metaKey, altKey } = event
    if (code === "KeyM" && altKey && ctrlKey !== metaKey) return "remark"
    return key === "Enter" && altKey && !ctrlKey && !metaKey ? "remark-here" : null
  }
  document.addEventListener(
    "keydown",
    (event) => {
      const kind = kindOf(event)
      if ((kind !== "remark" && kind !== "remark-here") || !isOfText(event)) return
      event.preventDefault()
      event.stopPropagation()
      asked.value = { kind }
    },
    { capture: true, signal }
  )
  const see = (event: Event): void => {
    const mark = event.target instanceof Element ? event.target.closest("[data-remark]") : null
    if (editor.isEditable || !mark || document.getSelection()?.isCollapsed === false) return
    document.getSelection()?.collapse(mark, 0)
    event.preventDefault()
    asked.value = { kind: "remark-here" }
  }
  const { dom } = editor.view
  dom.addEventListener("click", see, { signal })
  dom.addEventListener("keydown", (event) => event.key === "Enter" && !event.altKey && see(event), { signal })
  return () => end.abort()
}
