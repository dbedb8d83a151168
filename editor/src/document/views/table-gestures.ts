import type { Editor } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state"
import {
  addColumnAfter,
  addRowAfter,
  CellSelection,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell
} from "@tiptap/pm/tables"

interface TableAround {
  node: Node
  position: number
}

function tableAround({ selection: { $from } }: Pick<EditorState, "selection">): TableAround | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type.name === "table") return { node, position: $from.before(depth) }
  }
  return null
}

/** The library leaves the caret where the last row or column was: below the table, once that is gone. */
const keepingCaret =
  (remove: Command): Command =>
  (state, dispatch) => {
    const before = tableAround(state)
    return remove(state, dispatch && ((transaction) => dispatch(before ? keepCaret(transaction, before) : transaction)))
  }

function keepCaret(transaction: Transaction, { position }: TableAround): Transaction {
  const at = transaction.mapping.map(position)
  const table = transaction.doc.nodeAt(at)
  if (table?.type.name !== "table" || tableAround(transaction)?.position === at) return transaction
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + table.nodeSize - 1), -1))
}

/** What one does to the table around the caret. */
export const TABLE_GESTURES = {
  rowAfter: addRowAfter,
  columnAfter: addColumnAfter,
  removeRow: keepingCaret(deleteRow),
  removeColumn: keepingCaret(deleteColumn),
  removeTable: deleteTable
} satisfies Record<string, Command>

/** Does it, and gives the focus back to the text. */
export function inTableAtCaret({ state, view }: Editor, gesture: keyof typeof TABLE_GESTURES): void {
  TABLE_GESTURES[gesture](state, view.dispatch)
  view.focus()
}

export const goOn = ({ view }: Editor): boolean => goToNextCell(1)(view.state, view.dispatch)

export const goBack = ({ view }: Editor): boolean => goToNextCell(-1)(view.state, view.dispatch)

/** Whoever erases all cells means the table. */
export function removeWhenAllSelected({ view }: Editor): boolean {
  const { selection } = view.state
  const table = tableAround(view.state)?.node
  if (!(selection instanceof CellSelection) || !table) return false
  const cells = table.children.reduce((sum, row) => sum + row.childCount, 0)
  return cells === selection.ranges.length && deleteTable(view.state, view.dispatch)
}

/** An empty table whose first row says what its columns are. */
export function insertTable({ state, schema, view }: Editor, rows: number, columns: number): void {
  const { table, tableRow, tableHeader, tableCell } = schema.nodes
  if (!table || !tableRow || !tableHeader || !tableCell) return
  const made = Array.from({ length: rows }, (_row, index) => {
    const type = index === 0 ? tableHeader : tableCell
    return tableRow.create(
      null,
      Array.from({ length: columns }, () => type.createChecked(null, schema.nodes.paragraph?.create()))
    )
  })
  const { $from } = state.selection
  // A table stands among the blocks of a section, not in a title, a cell or an item.
  const around = $from.depth > 0 ? $from.node(-1) : null
  if (!around?.type.contentMatch.matchType(table) && around?.type.name !== "section") {
    view.focus()
    return
  }
  const place = state.selection.from + 1
  const transaction = state.tr.replaceSelectionWith(table.createChecked(null, made)).scrollIntoView()
  view.dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(place))))
  view.focus()
}
