import type { Editor } from "@tiptap/core"
import { tell } from "../../ui/tell.ts"
import { coveredAbove } from "../paper/covered-above.ts"
import { ownUndo } from "./own-undo.ts"
import { accessWords, sectionAt, sectionName } from "./pieces.ts"

type Way = "undo" | "redo"

const WAYS: Readonly<Record<string, Way>> = { historyUndo: "undo", historyRedo: "redo" }

/**
 * Undo is that of the shared text, wherever the focus stands. The browser's own knows nothing of it: from a button or a
 * field it would take back letters of the text out of sight, past everybody else's, so it is refused.
 */
export function shareUndo(editor: Editor, signal: AbortSignal): void {
  const fields = ownUndo(signal)
  document.addEventListener(
    "beforeinput",
    (event) => {
      const way = WAYS[event.inputType]
      if (!way || fields.allows(event.target, way)) return
      event.preventDefault()
      if (!isUnderDialog()) take(editor, way)
    },
    { capture: true, signal }
  )
  document.addEventListener(
    "keydown",
    (event) => {
      const way = wayOf(event)
      if (!way || fields.isField(event.target) || isUnderDialog()) return
      event.preventDefault()
      event.stopPropagation()
      take(editor, way)
    },
    { capture: true, signal }
  )
}

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Way | undefined {
  if (altKey || ctrlKey === metaKey) return undefined
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo"
  return key.toLowerCase() === "y" && !shiftKey ? "redo" : undefined
}

/** Under a dialog nothing of the text changes. */
const isUnderDialog = (): boolean => document.querySelector("dialog:modal") !== null

/** Takes back the last change, or does it again: what changes comes into sight, and its place is told. */
function take(editor: Editor, way: Way): void {
  if (!editor.isEditable || !editor.view.dom.checkVisibility()) return
  const before = editor.state.doc
  editor.commands[way]()
  const { doc } = editor.state
  const at = before.content.findDiffStart(doc.content)
  if (at === null) return
  bringIntoSight(editor, at)
  const words = accessWords()
  const found = sectionAt(doc, at)
  tell(words.inSection(words.undone[way], found ? sectionName(found.section) : words.title))
}

function bringIntoSight({ view }: Editor, at: number): void {
  const { node } = view.domAtPos(Math.min(at + 1, view.state.doc.content.size))
  const place = node instanceof Element ? node : node.parentElement
  const box = place?.getBoundingClientRect()
  if (place && box && (box.bottom < coveredAbove() || box.top > innerHeight)) place.scrollIntoView({ block: "center" })
}
