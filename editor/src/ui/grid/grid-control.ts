import type { Signal } from "@preact/signals"
import type { ComponentChildren } from "preact"
import { type GridColumn, judgementText, readJudgement, valueOfKey } from "./grid-column.ts"
import { placeAfter } from "./grid-keys.ts"

export interface GridRow {
  id: string
  name: string
}

/** A cell by the names of its row and column. */
export interface CellName {
  row: string
  column: string
}

export interface Editing extends CellName {
  text: string
  /** What the cell held before. */
  before: string
  selects: boolean
}

export interface GridProps<Row extends GridRow, Model> {
  label: string
  rows: readonly Row[]
  columns: readonly GridColumn<Model>[]
  /**
   * What a row works with: a hook, called once a row. `typed` is what is being typed in one of its cells, to be shown at once in what
   * follows from it; it is put once the cell is left.
   */
  useModel: (row: Row, typed: { column: string; text: string } | null) => Model
  /** What stands below a row: what could not be kept, what is to be chosen. */
  note?: (model: Model) => ComponentChildren
  /** Takes a block of cells pasted on a cell; false where one text is pasted, which goes in as if typed. */
  onBlock?: (from: CellName, data: DataTransfer) => boolean
}

/** What keys, pointers and the clipboard do to a grid. */
export class GridControl<Row extends GridRow, Model> {
  props: GridProps<Row, Model> | undefined
  table: { current: HTMLTableElement | null } = { current: null }
  private readonly active: Signal<CellName | null>
  private readonly editing: Signal<Editing | null>
  readonly models: Map<string, Model>

  constructor(active: Signal<CellName | null>, editing: Signal<Editing | null>, models: Map<string, Model>) {
    this.active = active
    this.editing = editing
    this.models = models
  }

  key = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLButtonElement || event.isComposing) return
    const writing = this.editing.peek()
    const isInEditor = (event.target as HTMLElement).closest(".grid-editor") !== null
    if (writing && !isInEditor && this.typedEarly(writing, event)) return
    if (writing) this.keyWhileWriting(event)
    else this.keyOnCell(event)
  }

  focused = (cell: CellName): void => {
    const { row, column } = this.active.peek() ?? {}
    if (row !== cell.row || column !== cell.column) this.active.value = cell
  }

  /** A click begins to write: on a telephone there is no other way. */
  clicked = (cell: CellName): void => {
    const writing = this.editing.peek()
    if (writing && (writing.row !== cell.row || writing.column !== cell.column)) this.put()
    this.begin(cell)
  }

  typed = (text: string): void => {
    const writing = this.editing.peek()
    if (writing) this.editing.value = { ...writing, text }
  }

  /** The focus has left a cell that is being written: what is in it is put. */
  left = (event: FocusEvent): void => {
    if (!this.editing.peek()) return
    const editor = (event.target as HTMLElement).closest(".grid-editor")
    if (editor && !(event.relatedTarget instanceof Node && editor.contains(event.relatedTarget))) this.put()
  }

  copy = (event: ClipboardEvent): void => {
    const cell = this.active.peek()
    if (!cell || this.editing.peek()) return
    const { column, model } = this.at(cell)
    if (!column || !model) return
    event.preventDefault()
    event.clipboardData?.setData("text/plain", column.text(model))
  }

  paste = (event: ClipboardEvent): void => {
    const cell = this.active.peek()
    const data = event.clipboardData
    if (!cell || !data) return
    const writing = this.editing.peek()
    if (this.props?.onBlock?.(cell, data)) {
      event.preventDefault()
      if (writing) this.editing.value = null
      return
    }
    const { column, model } = this.at(cell)
    if (writing || !column?.put || !model || !(column.isOpen?.(model) ?? true)) return
    event.preventDefault()
    column.put(model, data.getData("text/plain").trim())
  }

  /** Keys come faster than the field that is to take them is drawn: none of them is lost. */
  private typedEarly({ row, column, text }: Editing, event: KeyboardEvent): boolean {
    const isCommand = event.ctrlKey || event.metaKey || event.altKey
    const isCharacter = [...event.key].length === 1
    if (isCommand || !(isCharacter || event.key === "Backspace")) return false
    event.preventDefault()
    const isJudgement = this.at({ row, column }).column?.editor?.as === "judgement"
    if (!isCharacter) this.typed(text.slice(0, -1))
    else this.typed(isJudgement && !text.includes(" ") ? judgementText(text, event.key) : text + event.key)
    return true
  }

  private keyWhileWriting(event: KeyboardEvent): void {
    const cell = this.editing.peek()
    if (!cell) return
    if (event.key === "Escape") {
      event.preventDefault()
      event.stopPropagation()
      this.editing.value = null
      this.focus(cell)
    }
    if (event.key === "Enter") {
      event.preventDefault()
      this.put()
      this.step(cell, event.shiftKey ? "ArrowUp" : "ArrowDown")
    }
    if (event.key === "Tab" && !this.hasFieldFurther(event)) {
      event.preventDefault()
      this.put()
      this.step(cell, event.shiftKey ? "ArrowLeft" : "ArrowRight")
    }
  }

  /** Within a cell of two fields the tab key goes from one to the other first. */
  private hasFieldFurther({ target, shiftKey }: KeyboardEvent): boolean {
    const fields = [...((target as HTMLElement).closest(".grid-editor")?.querySelectorAll("input, select") ?? [])]
    const at = fields.indexOf(target as HTMLElement)
    return shiftKey ? at > 0 : at >= 0 && at < fields.length - 1
  }

  private keyOnCell(event: KeyboardEvent): void {
    const cell = this.active.peek()
    if (!cell) return
    const isCommand = event.ctrlKey || event.metaKey
    const act = this.actOf(cell, event.key, isCommand)
    if (act) {
      event.preventDefault()
      act()
    } else if (!(isCommand || event.altKey) && [...event.key].length === 1 && event.key !== " ") {
      this.character(cell, event)
    }
  }

  /** What a key that writes no character does on a cell. */
  private actOf(cell: CellName, key: string, isCommand: boolean): (() => void) | null {
    const next = this.next(cell, key, isCommand)
    if (next) return () => this.focus(next)
    if (key === "Enter" || key === "F2") return () => this.open(cell)
    if (isCommand && key.toLowerCase() === "d") return () => this.fillDown(cell)
    if (!isCommand && (key === "Delete" || key === "Backspace")) return () => this.fill(cell, "")
    return null
  }

  /** Begins to write, or follows the link of a cell that holds one. */
  private open(cell: CellName): void {
    this.cellOf(cell)?.querySelector("a")?.click()
    this.begin(cell)
  }

  private character(cell: CellName, event: KeyboardEvent): void {
    const { column, model } = this.at(cell)
    if (!column?.editor || !model || !(column.isOpen?.(model) ?? true)) return
    event.preventDefault()
    const value = column.editor.as === "text" ? event.key : valueOfKey(column, event.key)
    const { why } = column.editor.as === "judgement" ? readJudgement(column.text(model)) : { why: "" }
    if (value === undefined) this.begin(cell)
    else if (column.editor.as === "text" || column.asksWhy?.(value, model)) this.begin(cell, judgementText(value, why))
    else this.fill(cell, judgementText(value, why))
  }

  private begin(cell: CellName, typed?: string): void {
    const { column, model } = this.at(cell)
    if (!column?.editor || !column.put || !model || !(column.isOpen?.(model) ?? true)) return
    const writing = this.editing.peek()
    if (writing && writing.row === cell.row && writing.column === cell.column) return
    const before = column.text(model)
    this.editing.value = { ...cell, text: typed ?? before, before, selects: typed === undefined }
  }

  private put(): void {
    const writing = this.editing.peek()
    if (!writing) return
    this.editing.value = null
    if (writing.text !== writing.before) this.fill(writing, writing.text)
  }

  private fill(cell: CellName, text: string): void {
    const { column, model } = this.at(cell)
    if (column?.put && model && (column.isOpen?.(model) ?? true)) column.put(model, text)
  }

  private fillDown(cell: CellName): void {
    const { column, model } = this.at(cell)
    if (!column || !model) return
    const text = column.text(model)
    const rows = this.props?.rows ?? []
    const at = rows.findIndex(({ id }) => id === cell.row)
    for (const { id } of rows.slice(at + 1)) this.fill({ row: id, column: cell.column }, text)
  }

  private step(from: CellName, key: string): void {
    this.focus(this.next(from, key, false) ?? from)
  }

  private next(from: CellName, key: string, withControl: boolean): CellName | null {
    const { rows = [], columns = [] } = this.props ?? {}
    const place = {
      row: rows.findIndex(({ id }) => id === from.row),
      column: columns.findIndex((column) => column.key === from.column)
    }
    const next = placeAfter(key, withControl, place, rows.length, columns.length)
    const row = next && rows[next.row]
    const column = next && columns[next.column]
    return row && column ? { row: row.id, column: column.key } : null
  }

  private focus(cell: CellName): void {
    this.active.value = cell
    this.cellOf(cell)?.focus()
  }

  private cellOf({ row, column }: CellName): HTMLElement | undefined {
    const cells = this.table.current?.querySelectorAll<HTMLElement>("[data-row]") ?? []
    return [...cells].find(({ dataset }) => dataset.row === row && dataset.column === column)
  }

  private at({ row, column }: CellName) {
    return { column: this.props?.columns.find(({ key }) => key === column), model: this.models.get(row) }
  }
}
