import type { DocumentId } from "@recos/schemas/ids"
import type { RemarkTarget } from "@recos/schemas/remarks/remark"
import type { Editor } from "@tiptap/core"
import type { RemarkRequest } from "../../document/paper/page-context.ts"
import { sectionAround, targetOf } from "../../document/remarks/anchors.ts"
import type { RemarkBook } from "../../remarks/remark-book.ts"
import { selectedIn } from "../selected-in.ts"
import { threadAt } from "./mark-remarks.ts"

interface Around {
  editor: Editor
  documentId: DocumentId
  book: RemarkBook
  mayRemark: boolean
}

/** Does what was asked of remarks; answers the key of what there is to say where nothing can be done. */
export function doAsked(asked: RemarkRequest, around: Around): "done" | "noSelection" | "noneHere" | "mayNot" {
  const { editor, book, mayRemark } = around
  const selected = selectedIn(editor)
  if (asked.kind === "remark-here") {
    const id = threadAt(editor, selected.from)
    if (id === null) return "noneHere"
    book.current.value = { id, isAsked: true }
    return "done"
  }
  if (!mayRemark) return "mayNot"
  const target =
    asked.kind === "remark-on-piece"
      ? targetOfPiece(asked.id, around)
      : targetOf(editor.state, around.documentId, selected)
  if (!target) return "noSelection"
  // Nothing is left selected where nobody writes: the bar over the words goes.
  if (!editor.isEditable) document.getSelection()?.removeAllRanges()
  book.draft.value = target
  return "done"
}

const LONGEST_NAME = 200

function targetOfPiece(id: string, { editor, documentId }: Around): RemarkTarget | null {
  let target: RemarkTarget | null = null
  editor.state.doc.descendants((node, position) => {
    if (target) return false
    if (node.attrs.id !== id) return !node.isTextblock
    const section = sectionAround(editor.state.doc, { from: position, to: position })
    const quote = node.textBetween(0, node.content.size, "\n").slice(0, LONGEST_NAME)
    target = { kind: "piece", documentId, section, id, quote }
    return false
  })
  return target
}
