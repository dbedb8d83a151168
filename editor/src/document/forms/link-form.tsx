import { isAllowedAddress } from "@recos/schemas/document/nodes/allowed-address"
import type { Editor } from "@tiptap/core"
import { useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { Dialog } from "../../ui/dialog.tsx"
import { TextField } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { formMessages } from "./form-messages.ts"

/** An address without its protocol, as people paste it: a web page. */
const completed = (address: string): string =>
  /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) ? `https://${address}` : address

/** Sets, changes or removes the link on the selected words. The address is checked by the rule of the schema. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useMessages(formMessages)
  const before: string = editor.getAttributes("link").href ?? ""
  const [address, setAddress] = useState(before)
  const [said, setSaid] = useState("")
  const [refused, setRefused] = useState(false)
  const hasWords = !editor.state.selection.empty || before !== ""
  const save = () => {
    const href = completed(address.trim())
    if (!isAllowedAddress(href)) return setRefused(true)
    const marks = [{ type: "link", attrs: { href } }]
    if (hasWords) editor.chain().extendMarkRange("link").setMark("link", { href }).run()
    else
      editor
        .chain()
        .insertContent({ type: "text", text: said.trim() || href, marks })
        .run()
    onClose()
  }
  const remove = () => {
    editor.chain().extendMarkRange("link").unsetMark("link").run()
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={words.link.title}>
      <Form onSend={save} noValidate>
        <TextField
          required
          label={words.link.address}
          hint={words.link.hint}
          value={address}
          onText={setAddress}
          error={refused ? words.link.refused : undefined}
        />
        {!hasWords && <TextField label={words.link.words} hint={words.link.wordsHint} value={said} onText={setSaid} />}
        <FormEnd send={words.link.save} onCancel={onClose}>
          {before && <Button onClick={remove}>{words.link.remove}</Button>}
        </FormEnd>
      </Form>
    </Dialog>
  )
}

/** Said when a form needs words and none are selected. */
export function NoWords({ sentence, onClose }: { sentence: string; onClose: () => void }) {
  const words = useMessages(formMessages)
  return (
    <>
      <p>{sentence}</p>
      <p class="actions">
        <Button kind="main" onClick={onClose}>
          {words.refused}
        </Button>
      </p>
    </>
  )
}
