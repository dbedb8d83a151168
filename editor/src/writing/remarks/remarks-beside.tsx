import { effect } from "@preact/signals"
import type { DocumentId } from "@recos/schemas/ids"
import type { Editor } from "@tiptap/core"
import { useEffect } from "preact/hooks"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { useRemarks } from "../../remarks/use-remarks.ts"
import { tell } from "../../ui/tell.ts"
import { askedMessages } from "./asked-messages.ts"
import { doAsked } from "./do-asked.ts"
import { markRemarks } from "./mark-remarks.ts"
import { remarkKeys } from "./remark-keys.ts"
import type { TextRemarks } from "./text-remarks.ts"

interface RemarksBesideProps {
  editor: Editor
  documentId: DocumentId
  remarks: TextRemarks
  access: "write" | "read"
  mayRemark: boolean
  onPanel: () => void
}

/** Keeps remarks beside the text for as long as it is on the page: their marks, their keys, and what others say meanwhile. */
export function RemarksBeside({ editor, documentId, remarks, access, mayRemark, onPanel }: RemarksBesideProps) {
  useRemarks(remarks.book)
  useEffect(() => markRemarks(editor, documentId, remarks), [editor, documentId, remarks, access])
  useEffect(() => remarkKeys(editor, remarks.asked), [editor, remarks])
  useEffect(
    () =>
      effect(() => {
        const asked = remarks.asked.value
        if (!asked) return
        remarks.asked.value = null
        const said = doAsked(asked, { editor, documentId, book: remarks.book, mayRemark })
        if (said === "done") onPanel()
        else tell(askedMessages[interfaceLanguage.peek()][said])
      }),
    [editor, documentId, remarks, mayRemark]
  )
  return null
}
