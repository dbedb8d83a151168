import type { Editor } from "@tiptap/core"
import { useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { Dialog } from "../../ui/dialog.tsx"
import { Field, TextArea } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { Notice } from "../../ui/notice.tsx"
import { formMessages } from "./form-messages.ts"
import { imageFault } from "./image-fault.ts"
import { uploadImage } from "./upload-image.ts"

interface ImageFormProps {
  editor: Editor
  recoId: string
  files: readonly File[]
  /** What the page that the picture comes from says of it: a beginning for whoever adds it. */
  said: string
  onClose: () => void
}

/** A picture enters the text with the words that replace it: they are asked before anything is sent. */
export function ImageForm({ editor, recoId, files, said, onClose }: ImageFormProps) {
  const words = useMessages(formMessages)
  const [file, setFile] = useState<File | null>(files[0] ?? null)
  const [alt, setAlt] = useState(said)
  const [tried, setTried] = useState(false)
  const [sent, setSent] = useState<number | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const fault = file && imageFault(file)
  const add = async () => {
    setTried(true)
    if (!file || fault || alt.trim() === "" || sent !== null) return
    setFailure(null)
    setSent(0)
    try {
      const image = await uploadImage(recoId, file, setSent)
      editor
        .chain()
        .focus()
        .insertContent({ type: "figure", attrs: { ...image, alt: alt.trim() } })
        .run()
      onClose()
    } catch (error) {
      setFailure((error instanceof Error && error.message) || words.image.failed)
      setSent(null)
    }
  }
  return (
    <Dialog open onClose={onClose} title={words.image.title}>
      <Form onSend={add} noValidate>
        <Field
          label={words.image.file}
          hint={words.image.fileHint}
          error={fault ? words.image.faults[fault] : tried && !file ? words.image.fileMissing : undefined}
        >
          {(ties) =>
            files.length > 0 ? (
              <output {...ties}>{file?.name}</output>
            ) : (
              <input
                {...ties}
                type="file"
                accept="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif"
                onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
              />
            )
          }
        </Field>
        <TextArea
          label={words.image.alt}
          hint={words.image.altHint}
          value={alt}
          onText={setAlt}
          rows={2}
          maxlength={2000}
          error={tried && alt.trim() === "" ? words.image.altMissing : undefined}
        />
        <p class="meta">{words.image.noPerson}</p>
        {failure && (
          <Notice kind="error">
            <p>{failure}</p>
          </Notice>
        )}
        {sent !== null && (
          <p>
            <label>
              {words.image.sending} <progress max={1} value={sent} />
            </label>
          </p>
        )}
        <FormEnd pending={sent !== null} send={words.image.save} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
