import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { Answer } from "../ui/answer.tsx"
import { Button } from "../ui/button.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { keepFactor, type LostFactor, listLostFactors, loseFactor } from "./api.ts"
import { factorMessages } from "./factor-messages.ts"

/** The second factors said to be lost, for the other administrator to confirm. `version` is raised when one was said. */
export function LostFactors({ version }: { version: number }) {
  const words = useMessages(factorMessages)
  const lost = useAnswer(`lost factors ${version}`, listLostFactors)
  const [told, setTold] = useState("")
  const tell = (sentence: string) => {
    setTold(sentence)
    lost.reload()
  }
  return (
    <Answer of={lost}>
      {(rows) =>
        (rows.length > 0 || told !== "") && (
          <section>
            <h2>{words.title}</h2>
            <p>{words.lead}</p>
            <ul class="rows">
              {rows.map((row) => (
                <LostRow key={row.memberId} row={row} onDone={tell} />
              ))}
            </ul>
            {told && <Notice kind="done">{told}</Notice>}
          </section>
        )
      }
    </Answer>
  )
}

function LostRow({
  row: { memberId, name, askedAt, mayConfirm },
  onDone
}: {
  row: LostFactor
  onDone: (told: string) => void
}) {
  const words = useMessages(factorMessages)
  const { pending, failure, submit } = useSubmit()
  const confirm = () =>
    submit(async () => {
      await loseFactor(memberId)
      onDone(words.confirmed(name))
    })
  const keep = () =>
    submit(async () => {
      await keepFactor(memberId)
      onDone(words.kept(name))
    })
  return (
    <li>
      <strong>{name}</strong> <span class="meta">{words.since(formatDay(askedAt))}</span>
      <FailureNotice failure={failure} />
      <div class="actions">
        {mayConfirm ? (
          <Button kind="danger" pending={pending} onClick={confirm} aria-label={words.confirmOf(name)}>
            {words.confirm}
          </Button>
        ) : (
          <span class="meta">{words.waits}</span>
        )}
        <Button kind="quiet" pending={pending} onClick={keep} aria-label={words.keepOf(name)}>
          {words.keep}
        </Button>
      </div>
    </li>
  )
}
