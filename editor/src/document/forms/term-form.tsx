import { onOneLine } from "@recos/schemas/text/on-one-line"
import type { Editor } from "@tiptap/core"
import { useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { Dialog } from "../../ui/dialog.tsx"
import { TextArea } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { formMessages } from "./form-messages.ts"
import { NoWords } from "./link-form.tsx"

/** Explains the selected word in place, or changes its explanation. */
export function TermForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useMessages(formMessages)
  const before: string = editor.getAttributes("term").definition ?? ""
  const [definition, setDefinition] = useState(before)
  const hasWords = !editor.state.selection.empty || before !== ""
  const set = () => {
    const explained = onOneLine(definition)
    const chain = editor.chain().extendMarkRange("term")
    if (explained) chain.setMark("term", { definition: explained }).run()
    else chain.unsetMark("term").run()
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={words.term.title}>
      {hasWords ? (
        <Form onSend={set}>
          <TextArea
            label={words.term.definition}
            hint={words.term.hint}
            value={definition}
            onText={setDefinition}
            rows={2}
            maxlength={2000}
          />
          <FormEnd send={definition.trim() || !before ? words.term.save : words.term.remove} onCancel={onClose} />
        </Form>
      ) : (
        <NoWords sentence={words.term.noWords} onClose={onClose} />
      )}
    </Dialog>
  )
}
