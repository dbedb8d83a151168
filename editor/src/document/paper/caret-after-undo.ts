import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state"

/**
 * Where the caret belongs after an undo or a redo: at the end of what it brought or took. The binding gives back the place that the caret had,
 * which is nowhere once the line that held it is another node: what is typed next would then stand in another line. Null where it stands well.
 */
export function caretAfterUndo(before: EditorState, after: EditorState): Transaction | null {
  const start = after.doc.content.findDiffStart(before.doc.content)
  const end = after.doc.content.findDiffEnd(before.doc.content)
  if (start === null || end === null) return null
  const last = Math.max(start, end.a)
  const { $head, empty } = after.selection
  const isThere = $head.parent.isTextblock && $head.end() >= start && $head.start() <= last
  if (!empty || isThere) return null
  return after.tr.setSelection(TextSelection.near(after.doc.resolve(last), -1)).scrollIntoView()
}
