import type { Editor } from "@tiptap/core"
import { useState } from "preact/hooks"
import { addressOf } from "../../evidence/references/address-of.ts"
import type { References } from "../../evidence/references/references.ts"
import { shortName } from "../../evidence/references/short-name.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { Dialog } from "../../ui/dialog.tsx"
import { TextField } from "../../ui/field.tsx"
import { documentMessages } from "../messages.ts"
import { citationNumbers } from "../paper/citation-numbers.ts"
import { formMessages } from "./form-messages.ts"

interface CitationCardProps {
  editor: Editor
  position: number
  references: References
  onClose: () => void
}

/** The source behind a citation: what it is, where to read it, which part is cited. */
export function CitationCard({ editor, position, references, onClose }: CitationCardProps) {
  const words = useMessages(formMessages)
  const documentWords = useMessages(documentMessages)
  const node = editor.state.doc.nodeAt(position)
  const [locator, setLocator] = useState<string>(node?.attrs.locator ?? "")
  if (node?.type.name !== "citation") return null
  const source = references.list.value.find((reference) => reference.id === node.attrs.ref)
  const number = citationNumbers(editor.state).get(node.attrs.ref)
  const address = source ? addressOf(source.csl) : null
  // The others write meanwhile: what is changed is looked up again where this citation stands now.
  const change = (run: (at: number) => void) => () => {
    if (editor.state.doc.nodeAt(position)?.eq(node)) run(position)
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={words.citation.title(number && source ? String(number) : "?")}>
      {source ? (
        <>
          <p>
            <strong>{source.csl.title}</strong>
          </p>
          <p class="meta">
            {shortName(source.csl)}
            {source.csl["container-title"] && `. ${source.csl["container-title"]}`}
          </p>
          {source.mark && (
            <p class="source-mark">
              <strong>{documentWords.cite.marks[source.mark.kind]}</strong>. {source.mark.reason}
            </p>
          )}
          {address && (
            <p>
              <a href={address} target="_blank" rel="noopener noreferrer">
                {words.citation.open}
              </a>
            </p>
          )}
        </>
      ) : (
        <p class="field-error">{words.citation.missing}</p>
      )}
      {editor.isEditable && (
        <>
          <TextField notLooked label={words.citation.locator} value={locator} onText={setLocator} maxlength={200} />
          <p class="actions">
            <Button
              kind="main"
              onClick={change((at) =>
                editor.view.dispatch(editor.state.tr.setNodeAttribute(at, "locator", locator.trim()))
              )}
            >
              {words.citation.save}
            </Button>
            <Button onClick={change((at) => editor.commands.deleteRange({ from: at, to: at + 1 }))}>
              {words.citation.remove}
            </Button>
          </p>
        </>
      )}
    </Dialog>
  )
}
