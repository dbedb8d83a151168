import "./grid.css"
import { type ReadonlySignal, useComputed, useSignal } from "@preact/signals"
import { useEffect, useRef } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { uiMessages } from "../messages.ts"
import { NamedWords } from "../named-words.tsx"
import { useWordsThatName } from "../use-words-that-name.ts"
import { CellInput } from "./cell-input.tsx"
import { type CellName, type Editing, GridControl, type GridProps, type GridRow } from "./grid-control.ts"

/** Said to assistive technology, which then hands the arrows over: cells of such a table are cells of a grid. */
const AS_GRID = { role: "grid" } as const

/** Beside the table, and not in it: the cells are not drawn again at each key. */
function WordsThatName({ editing }: { editing: ReadonlySignal<Editing | null> }) {
  return <NamedWords words={useWordsThatName(editing.value?.text ?? "")} />
}

/**
 * A table written like a spreadsheet (WAI-ARIA grid): one stop for the tab key, arrows from cell to cell; Enter, F2 or a character
 * begins to write, Enter and Tab put and go on, Escape gives up. Ctrl+D copies a cell into those below it.
 */
export function Grid<Row extends GridRow, Model>(props: GridProps<Row, Model>) {
  const { label, rows, columns, useModel, note } = props
  const words = useMessages(uiMessages)
  const table = useRef<HTMLTableElement>(null)
  const models = useRef(new Map<string, Model>())
  const active = useSignal<CellName | null>(null)
  const editing = useSignal<Editing | null>(null)
  const control = useRef(new GridControl<Row, Model>(active, editing, models.current)).current
  control.props = props
  control.table = table
  const first = rows[0] && columns[0] ? { row: rows[0].id, column: columns[0].key } : null
  const isGone = active.value !== null && !rows.some(({ id }) => id === active.value?.row)
  useEffect(() => {
    if (isGone) active.value = null
  }, [isGone])
  return (
    <div class="grid-region">
      <table
        ref={table}
        {...AS_GRID}
        class="grid"
        aria-label={label}
        aria-describedby="grid-help"
        onKeyDown={control.key}
        onPaste={control.paste}
        onCopy={control.copy}
        onFocusOut={control.left}
      >
        <thead>
          <tr>
            {columns.map(({ key, label: heading }) => (
              <th key={key} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <GridRowCells
              key={row.id}
              row={row}
              columns={columns}
              useModel={useModel}
              note={note}
              first={first}
              active={active}
              editing={editing}
              control={control}
            />
          ))}
        </tbody>
      </table>
      <p class="visually-hidden" id="grid-help">
        {words.gridHelp}
      </p>
      <WordsThatName editing={editing} />
    </div>
  )
}

interface GridRowProps<Row extends GridRow, Model>
  extends Pick<GridProps<Row, Model>, "columns" | "useModel" | "note"> {
  row: Row
  first: CellName | null
  active: ReadonlySignal<CellName | null>
  editing: ReadonlySignal<Editing | null>
  control: GridControl<Row, Model>
}

/** One row: drawn again by what concerns it alone, so that a key costs the same in a table of any length. */
function GridRowCells<Row extends GridRow, Model>(props: GridRowProps<Row, Model>) {
  const { row, columns, useModel, note, first, active, editing, control } = props
  const { id, name } = row
  const here = useComputed(() => {
    const cell = active.value ?? first
    return cell?.row === id ? cell.column : null
  })
  const written = useComputed(() => (editing.value?.row === id ? editing.value : null))
  const typed = written.value
  const model = useModel(row, typed && { column: typed.column, text: typed.text })
  control.models.set(id, model)
  useEffect(() => () => void control.models.delete(id), [id])
  const below = note?.(model)
  return (
    <>
      <tr>
        {columns.map((column, index) => {
          const isWritten = typed?.column === column.key
          const problem = column.problem?.(model)
          const cell = { row: id, column: column.key }
          const shared = {
            "data-row": id,
            "data-column": column.key,
            "data-numeric": column.numeric || undefined,
            tabIndex: here.value === column.key ? 0 : -1,
            "aria-invalid": problem ? (true as const) : undefined,
            "aria-readonly": column.editor === undefined || !(column.isOpen?.(model) ?? true),
            title: problem ?? column.whyClosed?.(model),
            onFocus: () => control.focused(cell),
            onClick: () => control.clicked(cell)
          }
          const inside =
            isWritten && column.editor && typed ? (
              <CellInput
                editor={column.editor}
                label={`${name}, ${column.label}`}
                text={typed.text}
                selects={typed.selects}
                problem={problem}
                onText={control.typed}
              />
            ) : (
              (column.show?.(model) ?? column.text(model))
            )
          return index === 0 ? (
            <th key={column.key} scope="row" {...shared}>
              {inside}
            </th>
          ) : (
            <td key={column.key} {...shared}>
              {inside}
            </td>
          )
        })}
      </tr>
      {below && (
        <tr class="grid-note">
          <td colSpan={columns.length}>{below}</td>
        </tr>
      )}
    </>
  )
}
