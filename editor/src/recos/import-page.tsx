import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { readTextFile } from "../api/read-text-file.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatList } from "../messages/format.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { paths } from "../paths.ts"
import type { ImportPreview } from "../reco/api.ts"
import { Button } from "../ui/button.tsx"
import { Field, TextArea, TextField } from "../ui/field.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { importFile, importReco, previewFile, previewImport } from "./api.ts"
import { beginMessages } from "./begin-messages.ts"
import { ImportLosses } from "./import-losses.tsx"

/** Files that are text themselves; what is none of them goes to the server as it is, which says what it is. */
const IS_TEXT = /\.(?:md|mdx|markdown|txt)$/i
const MOST_BYTES = 24 * 1024 * 1024

/** Brings a text in, of Markdown or of Word: first what it would become, and only then, on demand, the draft. */
export function ImportPage() {
  const words = useMessages(beginMessages)
  const { route } = useLocation()
  const [markdown, setMarkdown] = useState("")
  const [file, setFile] = useState<File>()
  const [preview, setPreview] = useState<ImportPreview>()
  const [title, setTitle] = useState("")
  const [unreadable, setUnreadable] = useState("")
  const [encoding, setEncoding] = useState("UTF-8")
  const { pending, failure, submit, forget } = useSubmit()

  const start = () => {
    forget()
    setUnreadable("")
    setEncoding("UTF-8")
    setPreview(undefined)
  }
  const change = (text: string) => {
    start()
    setMarkdown(text)
  }
  const choose = async (chosen: File | undefined) => {
    start()
    setFile(undefined)
    if (!chosen) return
    if (chosen.size > MOST_BYTES) setUnreadable(words.fileTooLarge)
    else if (!IS_TEXT.test(chosen.name)) setFile(chosen)
    else {
      await submit(async () => {
        const read = await readTextFile(chosen)
        // No text, or moved since: said beside the field, and the text can be pasted instead.
        if ("problem" in read) setUnreadable(read.problem === "tooLong" ? words.textTooLong : words.unreadableFile)
        else {
          setMarkdown(read.text)
          setEncoding(read.encoding)
        }
      })
    }
  }
  const look = () =>
    submit(async () => {
      const seen = await (file ? previewFile(file) : previewImport(markdown))
      setPreview(seen)
      setTitle(seen.title)
    })
  const create = () =>
    submit(async () => {
      const { id } = await (file ? importFile(file, title) : importReco(markdown, title))
      route(paths.reco(id))
    })
  return (
    <>
      <PageHeading title={words.importTitle} />
      <p class="lead">{words.importLead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void look()
        }}
      >
        <Field label={words.file} hint={words.fileHint} error={unreadable || undefined}>
          {(ties) => (
            <input
              {...ties}
              type="file"
              accept=".docx,.odt,.md,.mdx,.markdown,.txt"
              onChange={(event) => void choose(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        {encoding !== "UTF-8" && <p class="meta">{words.encoding(encoding)}</p>}
        {file ? (
          <p role="status">{words.fileChosen(file.name)}</p>
        ) : (
          <TextArea label={words.text} value={markdown} onText={change} rows={10} required />
        )}
        {!preview && <FailureNotice failure={failure} />}
        <div class="actions">
          <Button kind={preview ? "plain" : "main"} type="submit" pending={pending}>
            {words.preview}
          </Button>
        </div>
      </form>
      {preview && (
        <section class="import-preview" aria-live="polite">
          <h2>{words.kept}</h2>
          <p class="quiet">{words.nothingYet}</p>
          <Sections preview={preview} />
          <ImportLosses losses={preview.losses} />
          <TextField label={words.title} value={title} onText={setTitle} maxlength={200} autocomplete="off" />
          <FailureNotice failure={failure} />
          <Button kind="main" pending={pending} onClick={create}>
            {words.createDraft}
          </Button>
        </section>
      )}
    </>
  )
}

/** The parts of the outline that would have words in them. */
function Sections({ preview }: { preview: ImportPreview }) {
  const words = useMessages(beginMessages)
  if (preview.sections.length === 0) return null
  const titles = preview.sections.map((kind) => SECTION_HEADINGS[kind][interfaceLanguage.value])
  return <p>{words.sections(formatList(titles))}</p>
}
