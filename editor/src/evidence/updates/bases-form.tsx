import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../recos/reco-context.ts"
import { Button } from "../../ui/button.tsx"
import { ManyChoices } from "../../ui/choices.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { questionInWords } from "../questions/question-words.tsx"
import type { Question } from "../use-evidence.ts"
import { baseStatement, type Statement } from "./api.ts"
import { updatesMessages } from "./messages.ts"

interface BasesFormProps {
  statement: Statement
  questions: readonly Question[]
  onSaved: () => void
}

/** The outcomes that a statement rests on, ticked question by question. */
export function BasesForm({ statement, questions, onSaved }: BasesFormProps) {
  const words = useMessages(updatesMessages)
  const { reco } = useReco()
  const [ticked, setTicked] = useState<readonly string[] | null>(null)
  const [isSaved, setIsSaved] = useState(false)
  const { submit, pending, failure } = useSubmit()
  const asked = questions.filter(({ outcomes }) => outcomes.length > 0)
  const chosen = ticked ?? statement.outcomes
  const choose = (ofQuestion: readonly string[], now: readonly string[]) => {
    setIsSaved(false)
    setTicked([...chosen.filter((id) => !ofQuestion.includes(id)), ...now])
  }
  const save = () =>
    submit(async () => {
      await baseStatement(reco.id, statement.id, [...chosen])
      setTicked(null)
      setIsSaved(true)
      onSaved()
    })
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
          <FailureNotice failure={failure} />
          <p class="meta" role="status">
            {ticked ? words.unsaved : isSaved ? words.saved : ""}
          </p>
          <p class="actions">
            <Button type="submit" pending={pending}>
              {words.save}
            </Button>
          </p>
        </form>
      )}
    </details>
  )
}
