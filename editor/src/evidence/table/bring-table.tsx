import { splitCells } from "@recos/schemas/evidence/tabular/split-cells"
import { TABLE_FIELDS } from "@recos/schemas/evidence/tabular/table-fields"
import { useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { Field } from "../../ui/field.tsx"
import { Notice } from "../../ui/notice.tsx"
import type { Question } from "../use-evidence.ts"
import { cellsOf, textOfFile } from "./clipboard-cells.ts"
import { proposalMessages } from "./proposal-messages.ts"
import { type Block, TableProposal } from "./table-proposal.tsx"

interface BringTableProps {
  question: Question
  /** What was pasted on a cell of the table. */
  pasted: { data: Block["cells"] | "too-large"; order: Block["order"]; from: string } | null
  flush: (ids: readonly string[]) => Promise<boolean>
  onChange: () => void
  onClose: () => void
}

/** Where a table comes in from elsewhere: pasted, or as a file, always shown before it is kept. */
export function BringTable({ question, pasted, flush, onChange, onClose }: BringTableProps) {
  const words = useMessages(proposalMessages)
  const [given, setGiven] = useState<Block | "too-large">()
  const [done, setDone] = useState(0)
  const [isOpen, setOpen] = useState(question.outcomes.length === 0)
  const take = (cells: string[][] | null) => setGiven(cells ? { cells, order: TABLE_FIELDS, from: null } : "too-large")
  const onPage: Block | "too-large" | undefined = pasted
    ? pasted.data === "too-large"
      ? "too-large"
      : { cells: pasted.data, order: pasted.order, from: pasted.from }
    : given
  const finish = (kept: number) => {
    setGiven(undefined)
    setDone(kept)
    onClose()
  }
  return (
    <>
      {onPage === "too-large" && <Notice kind="error">{words.tooLarge}</Notice>}
      {onPage && onPage !== "too-large" && (
        <TableProposal question={question} block={onPage} flush={flush} onDone={finish} onChange={onChange} />
      )}
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
                const cells = data && cellsOf(data)
                take(cells === "too-large" ? null : (cells ?? splitCells(data?.getData("text/plain") ?? "")))
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
                if (file) take(splitCells(await textOfFile(file)))
                input.value = ""
              }}
            />
          )}
        </Field>
      </details>
    </>
  )
}
