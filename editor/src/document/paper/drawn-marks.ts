import { Plugin, type PluginKey, type Transaction } from "@tiptap/pm/state"
import { Mapping, StepMap } from "@tiptap/pm/transform"
import { DecorationSet } from "@tiptap/pm/view"
import { isFromRoom } from "./outline-guard.ts"

/** Marks over the text that go with their words. Whoever places them anew sets the key of a transaction. */
export const drawnMarks = (key: PluginKey<DecorationSet>) =>
  new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, marks: DecorationSet) => {
        const set: unknown = transaction.getMeta(key)
        if (set instanceof DecorationSet) return set
        if (!transaction.docChanged || marks === DecorationSet.empty) return marks
        return marks.map(mappingOf(transaction), transaction.doc)
      }
    },
    props: { decorations: (state) => key.getState(state) }
  })

/** The room hands the whole text anew at each change of others: only what differs has moved. */
function mappingOf(transaction: Transaction): Mapping {
  if (!isFromRoom(transaction)) return transaction.mapping
  const { before, doc } = transaction
  const start = before.content.findDiffStart(doc.content)
  const end = before.content.findDiffEnd(doc.content)
  if (start === null || end === null) return new Mapping()
  // Of letters that come twice in a row, those in common from the end reach over those from the beginning.
  const over = Math.max(0, start - Math.min(end.a, end.b))
  return new Mapping([new StepMap([start, end.a + over - start, end.b + over - start])])
}
