import type { Editor } from "@tiptap/core"
import { tell } from "../../ui/tell.ts"
import { sectionAt, whereIs } from "./pieces.ts"

/** Who goes on along the text is told where they have come to, not each place on the way. */
const QUIET = 350

/**
 * Says in which section and piece the caret is: told once when that changes, and handed to the page to show at every change.
 * What others insert before it changes the words that are shown, and tells nothing.
 */
export function followPlace(editor: Editor, show: (where: string) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let known = ""
  const look = () => {
    const { doc, selection } = editor.state
    const where = whereIs(doc, selection.head)
    show(where)
    const place = placeAt(editor)
    if (place === known) return
    known = place
    if (editor.view.hasFocus()) tell(where)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(look, QUIET)
  }
  editor.on("transaction", later)
  editor.on("focus", later)
  signal.addEventListener("abort", () => {
    clearTimeout(timer)
    editor.off("transaction", later)
    editor.off("focus", later)
    show("")
  })
  later()
}

/** What stays the same while the caret stays in its section and piece, whatever is inserted around them. */
function placeAt({ state }: Editor): string {
  const { $head, head } = state.selection
  const kind = sectionAt(state.doc, head)?.section.attrs.kind ?? ""
  const piece = $head.depth >= 2 ? $head.node(2) : $head.nodeAfter
  return `${kind} ${piece?.type.name === "table" ? "table" : (piece?.attrs.id ?? "")}`
}
