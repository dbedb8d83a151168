import { METHOD_ROWS_MAXIMUM } from "@recos/schemas/evidence/lengths"
import type { ComponentChildren } from "preact"
import { useLayoutEffect, useRef } from "preact/hooks"
import { Button } from "../../ui/button.tsx"

interface RowsFieldProps<Row extends { key: string }> {
  anchor: string
  label: string
  hint: string
  words: { row: (place: number) => string; add: string; remove: (place: number) => string }
  rows: readonly Row[]
  makeRow: () => Row
  onRows: (rows: Row[]) => void
  /** The fields of one row. */
  children: (row: Row, put: (part: Partial<Row>) => void) => ComponentChildren
}

/** A list that people lengthen and shorten, by keyboard too: the focus goes to the row that was added, and back when one is removed. */
export function RowsField<Row extends { key: string }>(props: RowsFieldProps<Row>) {
  const { anchor, label, hint, words, rows, makeRow, onRows, children } = props
  const group = useRef<HTMLFieldSetElement>(null)
  const wanted = useRef<"last row" | "add" | undefined>(undefined)
  useLayoutEffect(() => {
    const goal = wanted.current
    wanted.current = undefined
    if (goal === "last row") group.current?.querySelector<HTMLElement>("fieldset:last-of-type input")?.focus()
    if (goal === "add") group.current?.querySelector<HTMLElement>("[data-add]")?.focus()
  }, [rows.length])
  const put = (key: string, part: Partial<Row>) =>
    onRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  return (
    <fieldset class="method-rows" id={anchor} ref={group}>
      <legend>{label}</legend>
      <p class="field-hint">{hint}</p>
      {rows.map((row, index) => (
        <fieldset key={row.key} class="method-row">
          <legend>{words.row(index + 1)}</legend>
          {children(row, (part) => put(row.key, part))}
          <Button
            kind="quiet"
            onClick={() => {
              wanted.current = "add"
              onRows(rows.filter(({ key }) => key !== row.key))
            }}
          >
            {words.remove(index + 1)}
          </Button>
        </fieldset>
      ))}
      {rows.length < METHOD_ROWS_MAXIMUM && (
        <Button
          data-add=""
          onClick={() => {
            wanted.current = "last row"
            onRows([...rows, makeRow()])
          }}
        >
          {words.add}
        </Button>
      )}
    </fieldset>
  )
}
