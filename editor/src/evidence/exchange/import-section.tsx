import { useEffect, useRef, useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { lazyPart } from "../../ui/lazy-part.tsx"
import { FailureNotice, Notice } from "../../ui/notice.tsx"
import { type Imported, type ImportPreview, importFiles, previewImport, type WhenKnown } from "./api.ts"
import { FileChoice } from "./file-choice.tsx"
import { ImportProposal } from "./import-proposal.tsx"
import { exchangeMessages } from "./messages.ts"
import { type ChosenFiles, readFiles } from "./read-files.ts"

const EditionProposal = lazyPart(
  () => import("./edition-proposal.tsx"),
  (module) => module.EditionProposal
)
const UpdatesDone = lazyPart(
  () => import("./updates-done.tsx"),
  (module) => module.UpdatesDone
)

interface ImportSectionProps {
  recoId: string
  onImported: () => void
}

type Stage =
  | { at: "choosing" }
  | { at: "reading" }
  | { at: "proposed"; chosen: ChosenFiles; preview: ImportPreview }
  | { at: "done"; imported: Imported }

/** Chooses files, shows what they would bring and what there is to know of them, and only then, on demand, brings it in. */
export function ImportSection({ recoId, onImported }: ImportSectionProps) {
  const words = useMessages(exchangeMessages)
  const [stage, setStage] = useState<Stage>({ at: "choosing" })
  const [problem, setProblem] = useState<string>()
  const { pending, failure, submit, forget } = useSubmit()
  const done = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone with the proposal.
  useEffect(() => {
    if (stage.at === "done") done.current?.focus()
  }, [stage.at])

  const choose = async (list: readonly File[]) => {
    if (list.length === 0) return
    forget()
    setProblem(undefined)
    setStage({ at: "reading" })
    const chosen = await readFiles(list)
    const wrong =
      chosen.unreadable.length > 0
        ? words.unreadable(chosen.unreadable.join(", "))
        : chosen.files.length === 0
          ? words.noJson
          : chosen.repeated.length > 0
            ? chosen.repeated.map(({ file, found }) => words.repeated(file, found)).join(" ")
            : undefined
    setProblem(wrong)
    const isSeen =
      wrong === undefined &&
      (await submit(async () => {
        setStage({ at: "proposed", chosen, preview: await previewImport(recoId, chosen.files) })
      }))
    if (!isSeen) setStage({ at: "choosing" })
  }
  const bring = async (chosen: ChosenFiles, whenKnown: WhenKnown) => {
    const answers: Imported[] = []
    await submit(async () => void answers.push(await importFiles(recoId, chosen.files, whenKnown)))
    const [imported] = answers
    if (!imported) return
    setStage({ at: "done", imported })
    onImported()
  }
  return (
    <section class="exchange">
      <h3>{words.import}</h3>
      <p>{words.importLead}</p>
      <FileChoice onChoice={(list) => void choose(list)} />
      {stage.at === "reading" && <p role="status">{words.reading}</p>}
      {problem && (
        <Notice kind="error">
          <p>{problem}</p>
        </Notice>
      )}
      <FailureNotice failure={failure}>
        {failure && failure.fields.length > 0 && (
          <p>{words.badFiles(failure.fields.map(({ path }) => path).join(", "))}</p>
        )}
      </FailureNotice>
      {stage.at === "proposed" && (
        <Proposal
          chosen={stage.chosen}
          preview={stage.preview}
          pending={pending}
          onAgree={(whenKnown) => void bring(stage.chosen, whenKnown)}
          onGiveUp={() => {
            forget()
            setStage({ at: "choosing" })
          }}
        />
      )}
      {stage.at === "done" && (
        <div ref={done} tabIndex={-1}>
          <Notice kind="done">
            <p>
              {words.done} <a href={paths.evidence(recoId)}>{words.toQuestions}</a>
            </p>
            <UpdatesDone recoId={recoId} updated={stage.imported.updated} />
          </Notice>
        </div>
      )}
    </section>
  )
}

interface ProposalProps {
  chosen: ChosenFiles
  preview: ImportPreview
  pending: boolean
  onAgree: (whenKnown: WhenKnown) => void
  onGiveUp: () => void
}

/** Another edition of what the reco holds is compared; anything else would simply be added. */
function Proposal({ chosen, ...proposal }: ProposalProps) {
  const { already, edition } = proposal.preview
  const hasNews = edition?.updated.some(({ outcomes }) => outcomes.some(({ state }) => state !== "same")) ?? false
  if (edition && (hasNews || !already)) return <EditionProposal {...proposal} edition={edition} />
  return <ImportProposal {...proposal} chosen={chosen} />
}
