import { documentNodes } from "@recos/schemas/document/nodes/index"
import { Plugin, type Transaction } from "@tiptap/pm/state"
import { tableEditing } from "@tiptap/pm/tables"
import { isFromRoom } from "../paper/outline-guard.ts"
import { goBack, goOn, removeWhenAllSelected } from "./table-gestures.ts"

const comesFromRoom = (transactions: readonly Transaction[]): boolean => transactions.some(isFromRoom)

/**
 * A table as one writes in it. The table library mends an uneven table after any change. Done by each page that receives the change, two pages
 * would mend the same table twice and never end: here only a change of this person is mended.
 */
export const MendedTable = documentNodes.table.extend({
  addKeyboardShortcuts() {
    const remove = () => removeWhenAllSelected(this.editor)
    return {
      Tab: () => goOn(this.editor),
      "Shift-Tab": () => goBack(this.editor),
      Backspace: remove,
      "Mod-Backspace": remove,
      Delete: remove,
      "Mod-Delete": remove
    }
  },
  addProseMirrorPlugins() {
    const editing = tableEditing()
    const mend = editing.spec.appendTransaction
    return [
      new Plugin({
        ...editing.spec,
        appendTransaction(transactions, before, state) {
          return comesFromRoom(transactions) ? null : mend?.call(this, transactions, before, state)
        }
      })
    ]
  }
})
