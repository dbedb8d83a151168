import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { paths } from "../paths.ts"
import { listMembers } from "../people/api.ts"
import { Answer } from "../ui/answer.tsx"
import { Button } from "../ui/button.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import type { JournalRow, ReadJournal } from "./api.ts"
import { detailsOf, sentenceOf } from "./describe-row.ts"
import { auditMessages } from "./messages.ts"

/** How many rows the server gives at once. */
const PAGE = 100

interface JournalRowsProps {
  /** Names the journal among those that one may look at. */
  name: string
  read: ReadJournal
  /** Whether each row names its reco: in the journal of the whole cooperative. */
  recos: "named" | "known"
}

/** The rows of a journal, latest first, older ones on demand. */
export function JournalRows({ name, read, recos }: JournalRowsProps) {
  const words = useMessages(auditMessages)
  const latest = useAnswer(name, () => read())
  const members = useAnswer("members", listMembers)
  const names = new Map(members.value?.map((member) => [member.id, member.name]))
  const [older, setOlder] = useState<JournalRow[]>([])
  const [ended, setEnded] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const more = (before: number) =>
    submit(async () => {
      const rows = await read(before)
      setOlder([...older, ...rows])
      setEnded(rows.length < PAGE)
    })
  return (
    <Answer of={latest}>
      {(rows) => {
        const all = [...rows, ...older]
        const last = all.at(-1)
        if (!last) {
          return (
            <EmptyState title={words.empty}>
              <p>{words.emptyHelp}</p>
            </EmptyState>
          )
        }
        return (
          <>
            <ol class="rows journal">
              {all.map((row) => (
                <Row key={row.seq} row={row} recos={recos} names={names} />
              ))}
            </ol>
            <FailureNotice failure={failure} />
            {rows.length === PAGE && !ended && (
              <Button pending={pending} onClick={() => more(last.seq)}>
                {words.older}
              </Button>
            )}
          </>
        )
      }}
    </Answer>
  )
}

interface RowProps {
  row: JournalRow
  recos: JournalRowsProps["recos"]
  names: ReadonlyMap<string, string>
}

function Row({ row, recos, names }: RowProps) {
  const words = useMessages(auditMessages)
  const details = detailsOf(row, names).filter((piece) => piece !== "")
  return (
    <li>
      <p class="journal-what">
        <strong>{row.name ?? words.house}</strong> {sentenceOf(row)}
        {recos === "named" && row.recoId && (
          <>
            {" · "}
            <a href={paths.reco(row.recoId)}>{row.slug ?? row.recoId}</a>
          </>
        )}
      </p>
      {details.length > 0 && <p class="journal-details">{details.join(" · ")}</p>}
      <p class="meta">
        <time dateTime={row.at}>{formatMoment(row.at)}</time>
      </p>
    </li>
  )
}
