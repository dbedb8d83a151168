import type { Editor } from "@tiptap/core"
import { keepChoices } from "../../ui/keep-choices.ts"
import { followPlace } from "./follow-place.ts"
import { namePieces } from "./name-pieces.ts"
import { shareUndo } from "./share-undo.ts"
import { tabKeys } from "./tab-keys.ts"

/**
 * What a text needs for who works in it by keyboard or by ear: one undo, keys between the text and its fields, names, and where the
 * caret is. Answers what ends it.
 */
export function followAccess(editor: Editor, showPlace: (where: string) => void): () => void {
  const end = new AbortController()
  keepChoices()
  shareUndo(editor, end.signal)
  tabKeys(editor, end.signal)
  namePieces(editor, end.signal)
  followPlace(editor, showPlace, end.signal)
  return () => end.abort()
}
