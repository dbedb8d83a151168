import { TABLE_FIELDS } from "@recos/schemas/evidence/tabular/table-fields"
import { useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { Field } from "../../ui/field.tsx"
import { lazyPart } from "../../ui/lazy-part.tsx"
import type { Question } from "../use-evidence.ts"
import { type Brought, broughtBy, textOfFile } from "./clipboard-cells.ts"
import { proposalMessages } from "./proposal-messages.ts"
import type { Block } from "./table-proposal.tsx"

// Reading cells is fetched once there are some.
const TableProposal = lazyPart(
  () => import("./table-proposal.tsx"),
  (module) => module.TableProposal
)

interface BringTableProps {
  question: Question
  /** What was pasted on a cell of the table. */
  pasted: Block | null
  flush: (ids: readonly string[]) => Promise<boolean>
  onChange: () => void
  onClose: () => void
}

/** Where a table comes in from elsewhere: pasted, or as a file, always shown before it is kept. */
export function BringTable({ question, pasted, flush, onChange, onClose }: BringTableProps) {
  const words = useMessages(proposalMessages)
  const [given, setGiven] = useState<Block>()
  const [done, setDone] = useState(0)
  const [isOpen, setOpen] = useState(question.outcomes.length === 0)
  const take = (brought: Brought) => setGiven({ brought, order: TABLE_FIELDS, from: null })
  const onPage = pasted ?? given
  const finish = (kept: number) => {
    setGiven(undefined)
    setDone(kept)
    onClose()
  }
  return (
    <>
      {onPage && <TableProposal question={question} block={onPage} flush={flush} onDone={finish} onChange={onChange} />}
      <p class="meta" role="status">
        {done > 0 && !onPage ? words.done(done) : ""}
      </p>
      <details class="interface" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.bring}</summary>
        <p class="field-hint">{words.bringHint}</p>
        <Field label={words.pasteHere}>
          {(ties) => (
            <textarea
              {...ties}
              rows={2}
              value=""
              onPaste={(event) => {
                event.preventDefault()
                const data = event.clipboardData
                take((data && broughtBy(data)) ?? { text: data?.getData("text/plain") ?? "" })
              }}
            />
          )}
        </Field>
        <Field label={words.file}>
          {(ties) => (
            <input
              {...ties}
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
              onChange={async (event) => {
                const input = event.currentTarget
                const [file] = input.files ?? []
                if (file) take({ text: await textOfFile(file) })
                input.value = ""
              }}
            />
          )}
        </Field>
      </details>
    </>
  )
}
