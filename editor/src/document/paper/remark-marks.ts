import { Extension } from "@tiptap/core"
import { Plugin, PluginKey } from "@tiptap/pm/state"
import { DecorationSet } from "@tiptap/pm/view"

/** The words that open threads of remarks are about, drawn over the text: nothing of it is ever in the text itself. */
export const remarkMarks = new PluginKey<DecorationSet>("remarkMarks")

/** Keeps the marks with their words while one types; who places them anew sets `remarkMarks` of a transaction. */
export const RemarkMarks = Extension.create({
  name: "remarkMarks",
  addProseMirrorPlugins: () => [
    new Plugin({
      key: remarkMarks,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks: DecorationSet) => {
          const set: unknown = transaction.getMeta(remarkMarks)
          return set instanceof DecorationSet ? set : marks.map(transaction.mapping, transaction.doc)
        }
      },
      props: { decorations: (state) => remarkMarks.getState(state) }
    })
  ]
})
