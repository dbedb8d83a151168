import { readTable, withChange } from "@recos/schemas/evidence/tabular/read-table"
import { splitCells } from "@recos/schemas/evidence/tabular/split-cells"
import { TABLE_FIELD_LABELS, type TableField } from "@recos/schemas/evidence/tabular/table-fields"
import { useEffect, useMemo, useRef, useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { wordFor } from "../../messages/labels.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Button } from "../../ui/button.tsx"
import { FailureNotice, Notice } from "../../ui/notice.tsx"
import { orReadAgain } from "../drafts/use-shared-draft.ts"
import { writeOutcomes } from "../questions/api.ts"
import { type Question, readEvidence } from "../use-evidence.ts"
import type { Brought } from "./clipboard-cells.ts"
import { type PlannedRow, planRows } from "./plan-rows.ts"
import { proposalMessages } from "./proposal-messages.ts"

/** A block of cells to be looked at before any of it is kept. */
export interface Block {
  brought: Brought
  /** The fields of its columns from where it was pasted, and the outcome it was pasted on. */
  order: readonly TableField[]
  from: string | null
}

const MOST_ROWS = 60

interface TableProposalProps {
  question: Question
  block: Block
  /** Sends what waits in these rows first. */
  flush: (ids: readonly string[]) => Promise<boolean>
  onDone: (kept: number) => void
  onChange: () => void
}

/** What was understood of a block of cells, cell by cell, and the one button that keeps it. */
export function TableProposal(props: TableProposalProps) {
  const words = useMessages(proposalMessages)
  const { brought } = props.block
  const cells = useMemo(() => ("cells" in brought ? brought.cells : splitCells(brought.text)), [brought])
  return cells ? <ProposedTable {...props} cells={cells} /> : <Notice kind="error">{words.tooLarge}</Notice>
}

function ProposedTable({
  question,
  block,
  cells,
  flush,
  onDone,
  onChange
}: TableProposalProps & { cells: string[][] }) {
  const words = useMessages(proposalMessages)
  const { reco } = useReco()
  const { submit, pending, failure } = useSubmit()
  const heading = useRef<HTMLHeadingElement>(null)
  const [unsaidIs95, setUnsaidIs95] = useState(false)
  const table = useMemo(() => readTable(cells, block.order, { unsaidIs95 }), [cells, block.order, unsaidIs95])
  const asksLevel = unsaidIs95 || table.rows.some((row) => row.cells.some(({ state }) => state === "level-unsaid"))
  const rows = planRows(table, question.outcomes, block.from)
  const going = rows.filter(({ refusal }) => refusal === null)
  useEffect(() => heading.current?.focus(), [block])
  const keep = () =>
    submit(async () => {
      await flush(going.flatMap(({ target }) => target?.id ?? []))
      const { questions } = await readEvidence(reco.id)
      const outcomes = questions.find(({ id }) => id === question.id)?.outcomes ?? []
      const written = going.map(({ row, target }) => {
        const now = outcomes.find(({ id }) => id === target?.id) ?? null
        return { ...withChange(now, row.change), id: now?.id ?? null, revision: now?.revision ?? 0 }
      })
      await orReadAgain(() => writeOutcomes(reco.id, question.id, written), onChange)
      onChange()
      onDone(written.length)
    })
  return (
    <section class="table-proposal" aria-labelledby="table-proposal-title">
      <h4 id="table-proposal-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h4>
      <p class="quiet">{words.lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and on a phone it is wider than the screen */}
      <section class="grid-region" aria-label={words.cells} tabIndex={0}>
        <table class="grid">
          <thead>
            <tr>
              <td />
              {table.columns.map(({ heading: said, field }, place) => (
                <th key={`${place} ${said}`} scope="col">
                  {said}
                  <div class="meta">{field ? words.asField(wordFor(TABLE_FIELD_LABELS[field])) : words.left}</div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((planned, place) => (
              <ProposedRow
                key={`${place} ${planned.row.change.name}`}
                planned={planned}
                countsStudies={!table.columns.some(({ field }) => field === "people" || field === "studies")}
              />
            ))}
          </tbody>
        </table>
      </section>
      {asksLevel && (
        <label class="choice">
          <input
            type="checkbox"
            checked={unsaidIs95}
            onChange={(event) => setUnsaidIs95(event.currentTarget.checked)}
          />
          <span>{words.unsaidIs95}</span>
        </label>
      )}
      <FailureNotice failure={failure} />
      {going.length > MOST_ROWS && <p class="to-check">{words.tooMany}</p>}
      {going.length === 0 && <p>{words.nothing}</p>}
      <p class="actions">
        {going.length > 0 && going.length <= MOST_ROWS && (
          <Button kind="main" pending={pending} onClick={() => void keep()}>
            {words.keep(going.length)}
          </Button>
        )}
        <Button kind="quiet" onClick={() => onDone(0)}>
          {words.cancel}
        </Button>
      </p>
    </section>
  )
}

interface ProposedRowProps {
  planned: PlannedRow
  /** Whether the number of studies is none of the cells, but counted from the rows of the file. */
  countsStudies: boolean
}

function ProposedRow({ planned: { row, target, refusal }, countsStudies }: ProposedRowProps) {
  const words = useMessages(proposalMessages)
  const why =
    refusal === "aside" && row.aside
      ? words.aside[row.aside]
      : refusal === "signed" || refusal === "nameless"
        ? words[refusal]
        : refusal === "empty"
          ? words.left
          : target
            ? words.changes(target.name)
            : words.isNew
  const { studies } = row.change.estimate
  return (
    <tr>
      <th scope="row">
        <span class={refusal ? "to-check" : ""}>{why}</span>
        {countsStudies && typeof studies === "number" && <div class="meta">{words.counted(studies)}</div>}
      </th>
      {row.cells.map(({ text, state }, place) => (
        <td key={`${place} ${text}`}>
          {text}
          {state === "left" && !refusal && <div class="meta">{words.left}</div>}
          {state !== "read" && state !== "empty" && state !== "left" && (
            <div class="to-check">{words.refusals[state]}</div>
          )}
        </td>
      ))}
    </tr>
  )
}
