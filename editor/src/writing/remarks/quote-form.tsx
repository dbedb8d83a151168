import type { DocumentId } from "@recos/schemas/ids"
import type { RemarkTarget } from "@recos/schemas/remarks/remark"
import type { Editor } from "@tiptap/core"
import { useState } from "preact/hooks"
import { targetOfWords } from "../../document/remarks/anchors.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { remarksMessages } from "../../remarks/messages.ts"
import { TextField } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { uiMessages } from "../../ui/messages.ts"

interface QuoteFormProps {
  editor: Editor
  documentId: DocumentId
  onTarget: (target: RemarkTarget | null) => void
}

/** Whoever cannot select words of a text that is only read (by keyboard, by ear) says which ones. */
export function QuoteForm({ editor, documentId, onTarget }: QuoteFormProps) {
  const words = useMessages(remarksMessages)
  const ui = useMessages(uiMessages)
  const [typed, setTyped] = useState("")
  const [isLost, setLost] = useState(false)
  const send = (): void => {
    const target = targetOfWords(editor.state, documentId, typed.trim())
    if (target) onTarget(target)
    else setLost(true)
  }
  return (
    <Form onSend={send}>
      <TextField
        label={words.wordsToFind}
        hint={words.wordsToFindHint}
        value={typed}
        onText={(text) => {
          setTyped(text)
          setLost(false)
        }}
        error={isLost ? words.wordsNotFound : undefined}
        autocomplete="off"
        notLooked
      />
      <FormEnd send={words.goOn} kind="plain" onCancel={() => onTarget(null)} cancel={ui.cancel} />
    </Form>
  )
}
