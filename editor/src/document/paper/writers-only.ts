import { Extension } from "@tiptap/core"
import { Plugin, PluginKey } from "@tiptap/pm/state"
import { isFromRoom } from "./outline-guard.ts"

/**
 * Whoever only reads changes nothing, by whatever button or key: a change that the room would refuse is not made here either, where it would
 * stand on the page as if it were kept.
 */
export const WritersOnly = Extension.create({
  name: "writersOnly",
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key: new PluginKey("writersOnly"),
        filterTransaction: (transaction) => !transaction.docChanged || isFromRoom(transaction) || editor.isEditable
      })
    ]
  }
})
