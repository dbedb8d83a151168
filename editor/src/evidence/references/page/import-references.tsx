import { useState } from "preact/hooks"
import { readTextFile } from "../../../api/read-text-file.ts"
import { useSubmit } from "../../../api/use-submit.ts"
import { useMessages } from "../../../messages/catalogue.ts"
import { Button } from "../../../ui/button.tsx"
import { Field } from "../../../ui/field.tsx"
import { FailureNotice, Notice } from "../../../ui/notice.tsx"
import type { References } from "../references.ts"
import { importReferences, previewReferences, type ReferencesPreview } from "./exchange-api.ts"
import { referencesPageMessages } from "./page-messages.ts"
import { ReferencesProposal } from "./references-proposal.tsx"

/** As many as the server reads at once. */
const ENTRIES_OF_PART = 500

type Stage =
  | { at: "choosing"; problem?: "tooLong" | "notText" }
  | { at: "proposed"; text: string; encoding: string; preview: ReferencesPreview }
  | { at: "done"; count: number; text: string; encoding: string; preview: ReferencesPreview }

type Shown = Omit<Extract<Stage, { at: "proposed" }>, "at">

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
  const add = ({ text, encoding, preview }: Shown, chosen: number[]) =>
    submit(async () => {
      const added = await importReferences(references.recoId, text, chosen)
      setStage({ at: "done", count: added.length, text, encoding, preview })
      await references.reload()
    })
  const show = ({ text, encoding }: Shown, from: number) =>
    submit(async () => {
      const preview = await previewReferences(references.recoId, text, from)
      setStage({ at: "proposed", text, encoding, preview })
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
      {(stage.at === "proposed" || stage.at === "done") && (
        <FileParts preview={stage.preview} pending={pending} onShow={(from) => void show(stage, from)} />
      )}
      {stage.at === "proposed" && (
        <ReferencesProposal
          key={`${stage.preview.from} ${stage.text}`}
          recoId={references.recoId}
          preview={stage.preview}
          pending={pending}
          onAdd={(chosen) => void add(stage, chosen)}
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

interface FilePartsProps {
  preview: ReferencesPreview
  pending: boolean
  onShow: (from: number) => void
}

/** Which entries of a long file are shown, and the ways to those before and after. */
function FileParts({ preview: { from, to, total }, pending, onShow }: FilePartsProps) {
  const words = useMessages(referencesPageMessages)
  const size = ENTRIES_OF_PART
  if (total <= size) return null
  return (
    <>
      <p>{words.part(from, to, total)}</p>
      <p class="actions">
        {from > 1 && (
          <Button kind="plain" pending={pending} onClick={() => onShow(Math.max(1, from - size))}>
            {words.showPart(Math.max(1, from - size), from - 1)}
          </Button>
        )}
        {to < total && (
          <Button kind="plain" pending={pending} onClick={() => onShow(to + 1)}>
            {words.showPart(to + 1, Math.min(to + size, total))}
          </Button>
        )}
      </p>
    </>
  )
}
