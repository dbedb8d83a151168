import { documentNodes } from "@recos/schemas/document/nodes/index"
import { Plugin, type Transaction } from "@tiptap/pm/state"
import { isFromRoom } from "../paper/outline-guard.ts"

const comesFromRoom = (transactions: readonly Transaction[]): boolean => transactions.some(isFromRoom)

/**
 * The table library mends an uneven table after any change. Done by each page that receives the change, two pages
 * would mend the same table twice and never end: here only a change of this person is mended.
 */
export const MendedTable = documentNodes.table.extend({
  addProseMirrorPlugins() {
    return (this.parent?.() ?? []).map((plugin) => {
      const mend = plugin.spec.appendTransaction
      if (!mend) return plugin
      return new Plugin({
        ...plugin.spec,
        appendTransaction(transactions, before, state) {
          return comesFromRoom(transactions) ? null : mend.call(this, transactions, before, state)
        }
      })
    })
  }
})
