import { useEffect, useMemo } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Grid } from "../../ui/grid/grid.tsx"
import type { GridColumn } from "../../ui/grid/grid-column.ts"
import { readDraft, shownProblems, type WrittenOutcome } from "../outcomes/outcome-draft.ts"
import type { Outcome, Question } from "../use-evidence.ts"
import { detailsColumn } from "./details-column.tsx"
import { EffectCell } from "./effect-cell.tsx"
import { type FigureRow, figureColumns, withCell } from "./figure-columns.tsx"
import { tableMessages } from "./messages.ts"
import { needsNote, RowNote } from "./row-note.tsx"
import { type KeptPhases, useRowPhase } from "./row-phases.ts"
import { useKeptFigures } from "./use-kept-figures.ts"

interface ShownRow extends FigureRow {
  written: WrittenOutcome
  kept: ReturnType<typeof useKeptFigures>
}

function NameCell({ draft, written, outcome }: ShownRow) {
  return (
    <>
      {draft.name}
      <EffectCell written={written} certainty={outcome.grading.certainty} />
    </>
  )
}

interface FiguresViewProps {
  question: Question
  phases: KeptPhases
  onChange: () => void
  onBlock: (column: string, row: string, data: DataTransfer) => boolean
}

/** The figures of all outcomes of a question, typed in the row, with what they make beside. */
export function FiguresView({ question, phases, onChange, onBlock }: FiguresViewProps) {
  const words = useMessages(tableMessages)
  const { reco } = useReco()
  const mayName = reco.allowed.includes("evidence.write")
  const columns = useMemo((): GridColumn<ShownRow>[] => {
    const [name, ...figures] = figureColumns()
    const named: GridColumn<ShownRow>[] = name ? [{ ...name, show: (row) => <NameCell {...row} /> }] : []
    return [...named, ...figures, detailsColumn(reco.id)]
  }, [interfaceLanguage.value, reco.id])
  const useModel = (outcome: Outcome, typed: { column: string; text: string } | null): ShownRow => {
    const kept = useKeptFigures(reco.id, outcome, onChange)
    const held = kept.state.value.draft
    const draft = typed ? withCell(held, typed.column, typed.text) : held
    const { written, problems } = readDraft(draft)
    useRowPhase(phases, outcome.id, kept)
    return {
      outcome,
      draft,
      written,
      problems: shownProblems(draft, problems, typed ? "unreadable" : "all"),
      mayWrite: mayName && !outcome.figuresHold,
      mayName,
      change: (part) => kept.type({ ...kept.state.peek().draft, ...part }),
      kept
    }
  }
  useEffect(() => () => phases.clear(), [])
  return (
    <Grid
      label={`${words.title}, ${words.views.figures}`}
      rows={question.outcomes}
      columns={columns}
      useModel={useModel}
      note={(row) => needsNote(row.kept) && <RowNote kept={row.kept} />}
      onBlock={({ row, column }, data) => mayName && onBlock(column, row, data)}
    />
  )
}
