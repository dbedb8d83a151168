import { effect } from "@preact/signals"
import type { DocumentId } from "@recos/schemas/ids"
import type { Editor } from "@tiptap/core"
import type { Transaction } from "@tiptap/pm/state"
import { Decoration, DecorationSet } from "@tiptap/pm/view"
import { remarkMarks } from "../../document/paper/remark-marks.ts"
import { placesOf } from "../../document/remarks/anchors.ts"
import type { Thread } from "../../remarks/api.ts"
import type { TextRemarks } from "./text-remarks.ts"

/** The text is looked through a moment after it has changed, never at each key. */
const QUIET = 200

/** The threads on one text. */
const onText = (threads: readonly Thread[], documentId: DocumentId) =>
  threads.flatMap(({ id, target, resolved }) =>
    (target.kind === "words" || target.kind === "piece") && target.documentId === documentId
      ? [{ id, target, isOpen: resolved === null }]
      : []
  )

/** Keeps the places of threads with the text, and the words of open ones underlined. Answers what ends it. */
export function markRemarks(editor: Editor, documentId: DocumentId, { book, places }: TextRemarks): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const mark = (threads: readonly Thread[]): void => {
    if (editor.isDestroyed) return
    const those = onText(threads, documentId)
    const found = placesOf(editor.state, those)
    places.value = found
    const marks = those.flatMap(({ id, target, isOpen }) => {
      const span = found.get(id)
      if (!span || !isOpen) return []
      if (target.kind === "piece") return [Decoration.node(span.from, span.to, { class: "piece-remarked" }, { id })]
      const attributes = {
        class: "remarked",
        role: "mark",
        "data-remark": id,
        // A text that is only read has no caret: one comes to its remarks by Tab.
        ...(editor.isEditable ? {} : { tabindex: "0" })
      }
      return [Decoration.inline(span.from, span.to, attributes, { id })]
    })
    const before = remarkMarks.getState(editor.state)
    if (marks.length === 0 && (before?.find().length ?? 0) === 0) return
    editor.view.dispatch(editor.state.tr.setMeta(remarkMarks, DecorationSet.create(editor.state.doc, marks)))
  }
  const later = ({ transaction }: { transaction: Transaction }): void => {
    if (!transaction.docChanged) return
    clearTimeout(timer)
    timer = setTimeout(() => mark(book.threads.peek() ?? []), QUIET)
  }
  const stop = effect(() => mark(book.threads.value ?? []))
  editor.on("transaction", later)
  return () => {
    stop()
    clearTimeout(timer)
    editor.off("transaction", later)
  }
}

/** The thread whose words stand at a place; of several, the one that was opened last. */
export function threadAt(editor: Editor, at: number): string | null {
  const marks = remarkMarks.getState(editor.state)?.find(at, at) ?? []
  const id: unknown = marks.at(-1)?.spec.id
  return typeof id === "string" ? id : null
}
