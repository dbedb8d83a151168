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
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { importReco, previewImport } from "./api.ts"
import { beginMessages } from "./begin-messages.ts"

/** Brings a Markdown text in: first what it would become, and only then, on demand, the draft. */
export function ImportPage() {
  const words = useMessages(beginMessages)
  const { route } = useLocation()
  const [markdown, setMarkdown] = useState("")
  const [preview, setPreview] = useState<ImportPreview>()
  const [title, setTitle] = useState("")
  const [problem, setProblem] = useState<"unreadableFile" | "tooLongFile">()
  const [encoding, setEncoding] = useState<string>()
  const { pending, failure, submit, forget } = useSubmit()

  const change = (text: string) => {
    forget()
    setPreview(undefined)
    setMarkdown(text)
  }
  const readFile = async (file: File | undefined) => {
    if (!file) return
    setProblem(undefined)
    setEncoding(undefined)
    await submit(async () => {
      const read = await readTextFile(file)
      // No text, or moved since: said beside the field, and the text can be pasted instead.
      if ("problem" in read) return setProblem(read.problem === "tooLong" ? "tooLongFile" : "unreadableFile")
      change(read.text)
      setEncoding(read.encoding)
    })
  }
  const look = () =>
    submit(async () => {
      const seen = await previewImport(markdown)
      setPreview(seen)
      setTitle(seen.title)
    })
  const create = () =>
    submit(async () => {
      const { id } = await importReco(markdown, title)
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
        <Field label={words.file} hint={words.fileHint} error={problem && words[problem]}>
          {(ties) => (
            <input
              {...ties}
              type="file"
              accept=".md,.mdx,.markdown,text/markdown,text/plain"
              onChange={(event) => void readFile(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        {encoding !== undefined && encoding !== "UTF-8" && <p class="meta">{words.encoding(encoding)}</p>}
        <TextArea label={words.text} value={markdown} onText={change} rows={10} required />
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
          <Losses preview={preview} />
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

function Losses({ preview }: { preview: ImportPreview }) {
  const words = useMessages(beginMessages)
  if (preview.losses.length === 0) return <Notice kind="done">{words.keptWhole}</Notice>
  return (
    <Notice title={words.lost(preview.losses.length)}>
      <ul>
        {preview.losses.map((loss) => (
          <li key={`${loss.line} ${loss.message}`}>{words.loss(loss.line, loss.message)}</li>
        ))}
      </ul>
    </Notice>
  )
}
