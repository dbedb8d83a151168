import { effect } from "@preact/signals"
import type { DocumentId } from "@recos/schemas/ids"
import type { Editor } from "@tiptap/core"
import type { Transaction } from "@tiptap/pm/state"
import { Decoration, DecorationSet } from "@tiptap/pm/view"
import { ySyncPluginKey } from "@tiptap/y-tiptap"
import { remarkMarks } from "../../document/paper/remark-marks.ts"
import { placesOf, type Span, targetOf } from "../../document/remarks/anchors.ts"
import { anchorThread, type Thread } from "../../remarks/api.ts"
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
  let isOwn = false
  const bind = bindingAnew(editor, documentId, book.recoId)
  const mark = (threads: readonly Thread[]): void => {
    if (editor.isDestroyed) return
    const those = onText(threads, documentId)
    const found = placesOf(editor.state, those)
    places.value = found
    if (isOwn) bind(found)
    isOwn = false
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
    if (transaction.getMeta(ySyncPluginKey) === undefined) isOwn = true
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

/**
 * Whoever has pasted the words of a thread, or written them again, binds it to their new letters: it then goes with these. Others only
 * look, so that one page writes for one change.
 */
function bindingAnew(editor: Editor, documentId: DocumentId, recoId: string) {
  const bound = new Set<string>()
  return (found: ReadonlyMap<string, Span | null>): void => {
    for (const [id, span] of found) {
      const target = editor.isEditable && span?.isByQuote ? targetOf(editor.state, documentId, span) : null
      const { section, anchor } = target ?? {}
      if (section === undefined || !anchor || bound.has(`${id} ${anchor.from}`)) continue
      bound.add(`${id} ${anchor.from}`)
      // Without an answer the quote still finds it, and the next change asks again.
      anchorThread(recoId, id, { section, anchor }).catch(() => bound.delete(`${id} ${anchor.from}`))
    }
  }
}

/** The thread whose words stand at a place; of several, the one that was opened last. */
export function threadAt(editor: Editor, at: number): string | null {
  const marks = remarkMarks.getState(editor.state)?.find(at, at) ?? []
  const id: unknown = marks.at(-1)?.spec.id
  return typeof id === "string" ? id : null
}
