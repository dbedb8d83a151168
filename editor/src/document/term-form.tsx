import type { Editor } from "@tiptap/core"
import { useState } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { TextArea } from "../ui/field.tsx"
import { formMessages } from "./form-messages.ts"
import { NoWords } from "./link-form.tsx"

/** Explains the selected word in place, or changes its explanation. */
export function TermForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useMessages(formMessages)
  const before: string = editor.getAttributes("term").definition ?? ""
  const [definition, setDefinition] = useState(before)
  const hasWords = !editor.state.selection.empty || before !== ""
  const set = (event: Event) => {
    event.preventDefault()
    const explained = definition.replaceAll(/\s+/g, " ").trim()
    const chain = editor.chain().extendMarkRange("term")
    if (explained) chain.setMark("term", { definition: explained }).run()
    else chain.unsetMark("term").run()
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={words.term.title}>
      {hasWords ? (
        <form onSubmit={set}>
          <TextArea
            label={words.term.definition}
            hint={words.term.hint}
            value={definition}
            onText={setDefinition}
            rows={2}
            maxlength={2000}
          />
          <p class="actions">
            <Button kind="main" type="submit">
              {definition.trim() || !before ? words.term.save : words.term.remove}
            </Button>
            <Button kind="quiet" onClick={onClose}>
              {words.cancel}
            </Button>
          </p>
        </form>
      ) : (
        <NoWords sentence={words.term.noWords} onClose={onClose} />
      )}
    </Dialog>
  )
}
