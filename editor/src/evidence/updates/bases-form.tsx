import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Button } from "../../ui/button.tsx"
import { ManyChoices } from "../../ui/choices.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { orReadAgain } from "../drafts/use-shared-draft.ts"
import { questionInWords } from "../questions/question-words.tsx"
import type { Question } from "../use-evidence.ts"
import { baseStatement, type Statement } from "./api.ts"
import { type ChosenBases, isOvertaken, tickAnew } from "./chosen-bases.ts"
import { updatesMessages } from "./messages.ts"
import { OvertakenBases } from "./overtaken-bases.tsx"

interface BasesFormProps {
  statement: Statement
  questions: readonly Question[]
  /** Reads what is saved, after a change of one's own or of somebody who was first. */
  onChange: () => void
}

/** The outcomes that a statement rests on, ticked question by question. */
export function BasesForm({ statement, questions, onChange }: BasesFormProps) {
  const words = useMessages(updatesMessages)
  const { reco } = useReco()
  const [draft, setDraft] = useState<ChosenBases | null>(null)
  const [isSaved, setIsSaved] = useState(false)
  const { submit, pending, failure, forget } = useSubmit()
  const asked = questions.filter(({ outcomes }) => outcomes.length > 0)
  const names = new Map<string, string>(asked.flatMap(({ outcomes }) => outcomes).map(({ id, name }) => [id, name]))
  const kept = statement.outcomes
  const chosen = (draft?.ticked ?? kept).filter((id) => names.has(id))
  const overtaken = isOvertaken(draft, kept)
  const choose = (ofQuestion: readonly string[], now: readonly string[]) => {
    setIsSaved(false)
    setDraft(tickAnew(draft, kept, ofQuestion, now))
  }
  // What the others have saved is on the page, beside one's own choice when they differ: it has been seen.
  const save = () =>
    submit(async () => {
      await orReadAgain(() => baseStatement(reco.id, statement.id, chosen, kept), onChange)
      setDraft(null)
      setIsSaved(true)
      onChange()
    })
  const leave = () => {
    setDraft(null)
    forget()
  }
  return (
    <details>
      <summary>{words.choose}</summary>
      {asked.length === 0 ? (
        <p class="quiet">{words.noOutcomes}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          {asked.map((question) => (
            <ManyChoices
              key={question.id}
              legend={questionInWords(question)}
              choices={question.outcomes.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={chosen.filter((id) => question.outcomes.some((outcome) => outcome.id === id))}
              onChoice={(now) =>
                choose(
                  question.outcomes.map(({ id }) => id),
                  now
                )
              }
            />
          ))}
          {overtaken ? (
            <OvertakenBases theirs={kept} mine={chosen} names={names} />
          ) : (
            <FailureNotice failure={failure} />
          )}
          <p class="meta" role="status">
            {draft && !overtaken ? words.unsaved : isSaved ? words.saved : ""}
          </p>
          <p class="actions">
            <Button type="submit" pending={pending}>
              {overtaken ? words.keepMine : words.save}
            </Button>
            {overtaken && <Button onClick={leave}>{words.keepTheirs}</Button>}
          </p>
        </form>
      )}
    </details>
  )
}
