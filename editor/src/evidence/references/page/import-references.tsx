import { useState } from "preact/hooks"
import { readTextFile } from "../../../api/read-text-file.ts"
import { useSubmit } from "../../../api/use-submit.ts"
import { useMessages } from "../../../messages/catalogue.ts"
import { Field } from "../../../ui/field.tsx"
import { FailureNotice, Notice } from "../../../ui/notice.tsx"
import type { References } from "../references.ts"
import { importReferences, previewReferences, type ReferencesPreview } from "./exchange-api.ts"
import { referencesPageMessages } from "./page-messages.ts"
import { ReferencesProposal } from "./references-proposal.tsx"

type Stage =
  | { at: "choosing"; problem?: "tooLong" | "notText" }
  | { at: "proposed"; text: string; encoding: string; preview: ReferencesPreview }
  | { at: "done"; count: number }

/** Chooses a file, shows which sources it would bring, and adds those that the person keeps ticked. */
export function ImportReferences({ references }: { references: References }) {
  const words = useMessages(referencesPageMessages)
  const [stage, setStage] = useState<Stage>({ at: "choosing" })
  const { submit, pending, failure, forget } = useSubmit()
  const choose = async (file: File | undefined) => {
    if (!file) return
    forget()
    setStage({ at: "choosing" })
    await submit(async () => {
      const read = await readTextFile(file)
      if ("problem" in read) return setStage({ at: "choosing", problem: read.problem })
      setStage({ at: "proposed", ...read, preview: await previewReferences(references.recoId, read.text) })
    })
  }
  const add = (text: string, chosen: number[]) =>
    submit(async () => {
      const added = await importReferences(references.recoId, text, chosen)
      setStage({ at: "done", count: added.length })
      await references.reload()
    })
  return (
    <section class="sources-part">
      <h3>{words.import}</h3>
      <p>{words.importLead}</p>
      <Field label={words.file} hint={words.fileHint}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".ris,.bib,.nbib,.json,.xml,.txt"
            onChange={(event) => {
              const input = event.currentTarget
              void choose(input.files?.[0])
              // The same file may be chosen again once it was mended.
              input.value = ""
            }}
          />
        )}
      </Field>
      {stage.at === "choosing" && stage.problem && (
        <Notice kind="error">
          <p>{words[stage.problem]}</p>
        </Notice>
      )}
      <FailureNotice failure={failure} />
      {stage.at === "proposed" && <p class="meta">{words.encoding(stage.encoding)}</p>}
      {stage.at === "proposed" && (
        <ReferencesProposal
          key={stage.text}
          recoId={references.recoId}
          preview={stage.preview}
          pending={pending}
          onAdd={(chosen) => void add(stage.text, chosen)}
          onGiveUp={() => {
            forget()
            setStage({ at: "choosing" })
          }}
        />
      )}
      {stage.at === "done" && (
        <Notice kind="done">
          <p>{words.added(stage.count)}</p>
        </Notice>
      )}
    </section>
  )
}
